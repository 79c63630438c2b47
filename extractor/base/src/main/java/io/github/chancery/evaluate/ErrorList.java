package io.github.chancery.evaluate;

import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings that were missed or invented, for a reader who asks why. */
final class ErrorList {
    private ErrorList() {}

    /** The first {@code limit}, by article, the missed ones of an article before the invented ones. */
    static String of(Evaluation evaluation, int limit) {
        return evaluation.articles().stream()
                .flatMap(ErrorList::errors)
                .limit(limit)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> errors(Alignment article) {
        return Stream.concat(
                article.missed().stream().map(gold -> missed(article.identifier(), gold)),
                article.invented().stream().map(found -> invented(article.identifier(), found)));
    }

    private static String missed(String identifier, GoldMeeting gold) {
        Stream<String> who = gold.participants().stream().map(GoldEntity::name);
        return "missed in " + identifier + "\n"
                + line("what", words(gold.status()) + " " + words(gold.type()))
                + line("who", who.collect(Collectors.joining("; ")))
                + evidence(gold.evidence());
    }

    private static String invented(String identifier, FoundMeeting found) {
        Report report = found.report();
        Stream<String> who =
                report.participations().stream().map(Participation::actor).map(actor -> actor.name());
        return "invented in " + identifier + "\n"
                + line("what", words(report.status()) + " " + words(report.type()))
                + line("who", who.collect(Collectors.joining("; ")))
                + line("pattern", pattern(report))
                + evidence(found.evidence());
    }

    private static String pattern(Report report) {
        String confidence = String.format(Locale.ROOT, "%.2f", report.confidence());
        return report.pattern() + ", by \"" + report.trigger().quote() + "\", confidence " + confidence;
    }

    private static String evidence(List<String> sentences) {
        return sentences.stream().map(sentence -> line("evidence", sentence)).collect(Collectors.joining());
    }

    /** A line with its heading; white space of the text, such as line breaks, becomes blanks. */
    private static String line(String heading, String text) {
        return String.format(
                "    %-9s %s\n", heading, text.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
