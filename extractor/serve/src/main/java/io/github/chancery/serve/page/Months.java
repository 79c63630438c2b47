package io.github.chancery.serve.page;

import io.github.chancery.serve.page.Tally.Count;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many meetings there were in each month, as bars.
 *
 * @param bars one a month or, over long times, a year, without gaps
 * @param others meetings whose month is not known
 * @param isSplit whether meetings held are told apart from others
 */
public record Months(List<Bar> bars, long others, boolean isSplit) {
    /** So many rows of the question are looked at. */
    static final int MOST = 5_000;

    /** With more months than these a bar stands for a year. */
    private static final int MOST_MONTHS = 60;

    static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final double HEIGHT = 60;

    public Months {
        bars = List.copyOf(bars);
    }

    /** Of meetings held and others. */
    public Months(List<Bar> bars, long others) {
        this(bars, others, true);
    }

    /**
     * The meetings of a month or year.
     *
     * @param label such as "2015-11" or "2015"
     * @param told how many, in words
     * @param address of the list of these, if there is one
     * @param height of what was held, of 60
     * @param above of what was not, above it
     */
    public record Bar(String label, String told, @Nullable String address, double height, double above) {}

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /**
     * @param rows of the question "timeline"
     * @param path of a list that the bars narrow
     * @param parameters what the list is asked with
     */
    static Months of(List<Row> rows, String path, Map<String, String> parameters) {
        TreeMap<YearMonth, Count> counts = new TreeMap<>();
        long others = 0;
        for (Row row : rows) {
            if (MONTH.matcher(row.get("month")).matches()) {
                counts.put(YearMonth.parse(row.get("month")), Tally.MEETINGS.count(row));
            } else {
                others += Tally.MEETINGS.count(row).all();
            }
        }
        return of(counts, others, false, Tally.MEETINGS, (from, to) -> {
            Map<String, String> narrowed = new TreeMap<>(parameters);
            narrowed.put("from", from.atDay(1).toString());
            narrowed.put("to", to.atEndOfMonth().toString());
            return Links.with(path, narrowed);
        });
    }

    /**
     * @param counts of each month that has any
     * @param others how many have no month
     * @param areYears whether years alone are known, counted in their first months
     * @param tally tells counts in words
     * @param address of the list of a bar, by its first and its last month, if there is one
     */
    static Months of(
            TreeMap<YearMonth, Count> counts,
            long others,
            boolean areYears,
            Tally tally,
            BiFunction<YearMonth, YearMonth, @Nullable String> address) {
        if (counts.isEmpty()) {
            return new Months(List.of(), others);
        }
        boolean byYear = areYears || counts.firstKey().plusMonths(MOST_MONTHS).isBefore(counts.lastKey());
        int step = byYear ? 12 : 1;
        TreeMap<YearMonth, Count> sums = sums(counts, byYear, step);
        double most = sums.values().stream().mapToLong(Count::all).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        sums.forEach((start, sum) -> bars.add(new Bar(
                byYear ? String.valueOf(start.getYear()) : start.toString(),
                tally.told(sum),
                address.apply(start, start.plusMonths(step - 1L)),
                HEIGHT * sum.held() / most,
                HEIGHT * sum.notHeld() / most)));
        return new Months(bars, others, tally.isSplit());
    }

    private static TreeMap<YearMonth, Count> sums(TreeMap<YearMonth, Count> counts, boolean byYear, int step) {
        YearMonth first = byYear ? counts.firstKey().withMonth(1) : counts.firstKey();
        TreeMap<YearMonth, Count> sums = new TreeMap<>();
        for (YearMonth start = first; !start.isAfter(counts.lastKey()); start = start.plusMonths(step)) {
            sums.put(
                    start,
                    counts.subMap(start, start.plusMonths(step)).values().stream()
                            .reduce(Count.NONE, Count::plus));
        }
        return sums;
    }
}
