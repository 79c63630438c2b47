package io.github.chancery.serve.page;

import io.github.chancery.serve.page.Tally.Count;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a time chart: a column of it has days, months or years.
 *
 * @param sample its first rows
 */
record AnswerTimes(Sample sample) {
    static final String LACK = "it takes a column of the days, months or years of what is counted";

    /** A day or a month, or a stretch that begins so; or a year alone. */
    private static final Pattern TIME = Pattern.compile("([12][0-9]{3})(?:-(0[1-9]|1[0-2])(?:-[0-9]{2}.*)?)?");

    private static final List<String> FIRST = List.of("month", "date");

    /** Of the many that a row counts, two have these days. */
    private static final List<String> NOT = List.of("first", "last");

    /** The column of times; months and dates before others. */
    Optional<String> column() {
        List<String> all = new ArrayList<>(FIRST);
        all.retainAll(sample.columns());
        all.addAll(sample.columns());
        all.removeAll(NOT);
        return all.stream()
                .filter(column -> sample.rows().stream()
                        .anyMatch(row -> TIME.matcher(row.get(column)).matches()))
                .findFirst();
    }

    /** @param address of the list of a bar, by its first and its last month, if there is one */
    Months chart(BiFunction<YearMonth, YearMonth, @Nullable String> address) {
        String column = column().orElse("");
        Tally tally = Tally.of(sample.columns());
        boolean areYears =
                sample.rows().stream().map(row -> row.get(column)).noneMatch(value -> value.matches("[0-9]{4}-.*"));
        TreeMap<YearMonth, Count> counts = new TreeMap<>();
        long others = 0;
        for (Row row : sample.rows()) {
            Optional<YearMonth> month = month(row.get(column), areYears);
            month.ifPresent(found -> counts.merge(found, tally.count(row), Count::plus));
            others += month.isEmpty() ? tally.count(row).all() : 0;
        }
        return Months.of(counts, others, areYears, tally, address);
    }

    /** The month that a time lies in; of a stretch, that of both its ends. */
    private static Optional<YearMonth> month(String text, boolean areYears) {
        String[] ends = text.split(" to ", 2);
        Matcher time = TIME.matcher(ends[0]);
        boolean isOne = ends.length == 1 || ends[1].startsWith(ends[0].substring(0, Math.min(7, ends[0].length())));
        if (!time.matches() || !isOne || (time.group(2) == null && !areYears)) {
            return Optional.empty();
        }
        String month = time.group(2) == null ? "01" : time.group(2);
        return Optional.of(YearMonth.parse(time.group(1) + "-" + month));
    }
}
