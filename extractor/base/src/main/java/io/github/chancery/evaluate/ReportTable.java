package io.github.chancery.evaluate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.chancery.model.Report;
import io.github.chancery.table.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many of the reports of each sort are right, which is: stand for an annotated meeting. */
final class ReportTable {
    private static final int TENTHS = 10;

    private ReportTable() {}

    /** A row for each pattern, by name. */
    static String byPattern(Evaluation evaluation) {
        return of(evaluation, "pattern", Report::pattern);
    }

    /** A row for each tenth of the scale of confidence that has reports, from below. */
    static String byConfidence(Evaluation evaluation) {
        return of(evaluation, "confidence", report -> tenth(report.confidence()));
    }

    private static String tenth(double confidence) {
        int tenth = Math.min((int) (confidence * TENTHS), TENTHS - 1);
        return String.format(Locale.ROOT, "%.1f to %.1f", (double) tenth / TENTHS, (tenth + 1.0) / TENTHS);
    }

    private static String of(Evaluation evaluation, String heading, Function<Report, String> sort) {
        Map<String, Long> right = count(evaluation.right(), sort);
        Map<String, Long> all = count(Stream.concat(evaluation.right(), evaluation.invented()), sort);
        return TextTable.ofNumbers(
                List.of(heading, "reports", "right", "wrong", "share right"),
                all.entrySet().stream()
                        .map(reports -> row(
                                reports.getKey(),
                                right.getOrDefault(reports.getKey(), 0L).intValue(),
                                reports.getValue().intValue()))
                        .toList());
    }

    private static Map<String, Long> count(Stream<FoundMeeting> meetings, Function<Report, String> sort) {
        return meetings.map(FoundMeeting::report).collect(groupingBy(sort, TreeMap::new, counting()));
    }

    private static List<String> row(String name, int right, int reports) {
        return List.of(
                name,
                Integer.toString(reports),
                Integer.toString(right),
                Integer.toString(reports - right),
                MeasureTable.share(Count.share(right, reports)));
    }
}
