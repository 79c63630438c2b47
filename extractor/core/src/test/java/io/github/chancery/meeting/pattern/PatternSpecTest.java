package io.github.chancery.meeting.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.chancery.language.Cues;
import io.github.chancery.language.Language;
import io.github.chancery.meeting.Meetings;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the shipped pattern files' specs, with actors that no gazetteer knows. */
@Tag("models")
class PatternSpecTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final KnownNames INVENTED = new KnownNames(
            Map.of("Arnor", "Arnor", "Gondor", "Gondor", "Rohan", "Rohan", "Harad", "Harad"),
            Map.of("Arnorian", "Arnor", "Gondorian", "Gondor", "Rohanese", "Rohan", "Haradi", "Harad"),
            Map.of("Annuminas", "Arnor", "Minas Tirith", "Gondor", "Edoras", "Rohan"),
            Map.of("Annuminas", "Arnor", "Minas Tirith", "Gondor", "Edoras", "Rohan"),
            Set.of("NATO", "United Nations General Assembly"),
            Set.of("Anna Weber", "Omar Nasser"));

    private final Language language = new Language(INVENTED, new Cues(Set.of()), Patterns.shipped()::mayMatch);
    private final Meetings meetings = new Meetings(Patterns.shipped(), INVENTED);

    record Spec(List<Example> examples) {}

    record Example(@Nullable String headline, @Nullable String dateline, String text, List<Expected> reports) {}

    record Expected(
            String is,
            List<String> who,
            @Nullable List<String> where,
            @Nullable String when,
            @Nullable List<String> about) {
        @Override
        public String toString() {
            return String.join(
                    " | ",
                    is,
                    String.join(", ", who),
                    String.join(", ", Optional.ofNullable(where).orElse(List.of())),
                    Optional.ofNullable(when).orElse(""),
                    String.join(", ", Optional.ofNullable(about).orElse(List.of())));
        }
    }

    @TestFactory
    Stream<DynamicNode> theShippedPatternsFindWhatTheirSpecsSay() {
        return specs().flatMap(file -> examples(file).stream().map(example -> test(file, example)));
    }

    @Test
    void everyPatternThatFindsEventsHasAnExample() {
        EventMatcher finder = new EventMatcher(Patterns.shipped());
        Set<String> found = new TreeSet<>();
        specs().flatMap(file -> examples(file).stream()).forEach(example -> {
            ParsedArticle parsed = language.parse(article(example));
            for (int i = 0; i < parsed.sentences().size(); i++) {
                SentenceView view =
                        new SentenceView(example.text(), parsed.sentences().get(i), i);
                finder.find(view, parsed.article().title().orElse(""))
                        .forEach(candidate -> found.add(candidate.pattern()));
            }
        });
        Set<String> missing = Patterns.shipped().all().stream()
                .filter(pattern -> pattern.type().isPresent())
                .map(MeetingPattern::name)
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(found);
        assertEquals(Set.of(), missing);
    }

    private DynamicTest test(String file, Example example) {
        return dynamicTest(file + ": " + example.text(), () -> {
            String expected = example.reports().stream().map(Expected::toString).collect(Collectors.joining("\n"));
            assertEquals(expected, found(example));
        });
    }

    private static Article article(Example example) {
        String text = example.text();
        Article.Block block = new Article.Block(Article.Block.Kind.PARAGRAPH, 0, text.length());
        return new Article(
                "example",
                Optional.ofNullable(example.headline()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(block),
                Optional.ofNullable(example.dateline()).map(place -> new Article.Dateline(place, 0, 0)));
    }

    private String found(Example example) {
        return meetings.find(language.parse(article(example))).stream()
                .map(PatternSpecTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Report report) {
        return String.join(
                " | ",
                (report.status() + " " + report.type()).toLowerCase(Locale.ROOT),
                report.participations().stream().map(PatternSpecTest::who).collect(Collectors.joining(", ")),
                names(report.places()),
                report.date().map(MeetingDate::text).orElse(""),
                names(report.topics()));
    }

    private static String who(Participation participation) {
        String whom = participation
                .represents()
                .map(country -> " (" + country.name() + ")")
                .orElse("");
        return participation.actor().name() + whom;
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::name).collect(Collectors.joining(", "));
    }

    private static Stream<String> specs() {
        return Stream.of(
                        "meeting",
                        "visit",
                        "call",
                        "readout-call",
                        "topics",
                        "readout",
                        "roles",
                        "places",
                        "times",
                        "status",
                        "schedule")
                .map(file -> file + ".spec.yml");
    }

    private static List<Example> examples(String file) {
        try (InputStream in = Objects.requireNonNull(
                PatternSpecTest.class.getResourceAsStream("/io/github/chancery/meeting/" + file), file)) {
            return YAML.readValue(in, Spec.class).examples();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file, e);
        }
    }
}
