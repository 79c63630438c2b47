package io.github.chancery.pipeline.spec;

import io.github.chancery.meeting.Meetings;
import io.github.chancery.meeting.pattern.EventMatcher;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.ParsedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Runs the examples of specs against patterns, and finds the patterns that no example needs. */
final class SpecRunner {
    private final Patterns patterns;
    private final KnownNames known;
    private final Meetings meetings;

    /**
     * @param patterns what must find what the examples say
     * @param known the names that the examples take for known
     */
    SpecRunner(Patterns patterns, KnownNames known) {
        this.patterns = patterns;
        this.known = known;
        this.meetings = Meetings.byPatterns(patterns, known);
    }

    /** The examples of a spec, parsed. */
    static List<ParsedExample> parse(SpecFile file, Function<Article, ParsedArticle> parser) {
        return file.examples().stream()
                .map(example -> new ParsedExample(file.name(), example, parser.apply(example.article())))
                .toList();
    }

    /** How an example fails, if it does. */
    Optional<SpecFailure> failure(ParsedExample example) {
        String expected = example.example().expected();
        String found = Example.found(meetings.find(example.parsed()));
        return found.equals(expected)
                ? Optional.empty()
                : Optional.of(new SpecFailure(example.place(), example.text(), expected, found));
    }

    /**
     * Those of the patterns asked for, by name, without which every example still gives what it must: nothing would tell
     * if they broke.
     */
    List<String> untested(List<String> names, List<ParsedExample> examples) {
        Map<String, List<ParsedExample>> users = new HashMap<>();
        for (ParsedExample example : examples) {
            if (failure(example).isEmpty()) {
                used(example.parsed()).forEach(name -> users.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(example));
            }
        }
        return names.stream()
                .filter(name -> !isTested(name, users.getOrDefault(name, List.of())))
                .toList();
    }

    private boolean isTested(String pattern, List<ParsedExample> users) {
        if (users.isEmpty()) {
            return false;
        }
        SpecRunner others = new SpecRunner(patterns.without(pattern), known);
        return users.stream().anyMatch(example -> others.failure(example).isPresent());
    }

    /** The patterns that find an event in an article or give it a role. */
    private Set<String> used(ParsedArticle parsed) {
        EventMatcher matcher = new EventMatcher(patterns);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < parsed.sentences().size(); i++) {
            SentenceView view =
                    new SentenceView(parsed.article().text(), parsed.sentences().get(i), i);
            for (EventMention event :
                    matcher.find(view, parsed.article().title().orElse(""), Set.of())) {
                names.add(event.pattern());
                event.roleHits().forEach(role -> names.addAll(role.patterns()));
            }
        }
        return names;
    }
}
