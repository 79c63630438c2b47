package io.github.chancery.pipeline.spec;

import io.github.chancery.meeting.pattern.PatternException;
import io.github.chancery.meeting.pattern.Written;
import io.github.chancery.model.Article;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A short text, and the reports that must come out of it and no others.
 *
 * @param headline the headline of the article that it stands in
 * @param dateline where the article is filed from
 * @param reports none where nothing must be found
 */
record Example(Optional<String> headline, Optional<String> dateline, Written text, List<ExpectedReport> reports) {
    private static final Set<String> KINDS = Arrays.stream(Status.values())
            .flatMap(status -> Arrays.stream(MeetingType.values()).map(type -> status + " " + type))
            .map(kind -> kind.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** An example as written. */
    record Entry(
            @Nullable String headline,
            @Nullable String dateline,
            @Nullable Written text,
            @Nullable List<ExpectedReport> reports) {

        /** @throws PatternException if what it expects is not said or cannot be */
        Example checked(String file) {
            if (text == null) {
                throw new PatternException(file, "an example has no text");
            }
            String place = file + ", line " + text.line();
            if (reports == null) {
                throw new PatternException(
                        place, "the example has no reports; write \"reports: []\" where nothing must be found");
            }
            if (!reports.stream().map(ExpectedReport::is).allMatch(is -> is != null && KINDS.contains(is))) {
                throw new PatternException(
                        place, "\"is\" of each report must be a status and a type, such as \"held meeting\"");
            }
            return new Example(Optional.ofNullable(headline), Optional.ofNullable(dateline), text, reports);
        }
    }

    /** The article that has nothing but the example's text. */
    Article article() {
        String words = text.text();
        Article.Block block = new Article.Block(Article.Block.Kind.PARAGRAPH, 0, words.length());
        return new Article(
                "example",
                headline,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                List.of(block),
                dateline.map(place -> new Article.Dateline(place, 0, 0)));
    }

    /** What must be found, a report a line. */
    String expected() {
        return reports.stream().map(ExpectedReport::line).collect(Collectors.joining("\n"));
    }

    /** What was found, to be held against {@link #expected}. */
    static String found(List<Report> found) {
        return found.stream().map(ReportLine::of).collect(Collectors.joining("\n"));
    }
}
