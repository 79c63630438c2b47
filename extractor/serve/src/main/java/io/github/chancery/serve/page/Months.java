package io.github.chancery.serve.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How many meetings there were in each month, as bars.
 *
 * @param bars one a month or, over long times, a year, without gaps
 * @param others meetings whose month is not known
 */
public record Months(List<Bar> bars, long others) {
    /** So many rows of the question are looked at. */
    static final int MOST = 5_000;

    /** With more months than these a bar stands for a year. */
    private static final int MOST_MONTHS = 60;

    static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final double HEIGHT = 60;

    public Months {
        bars = List.copyOf(bars);
    }

    /**
     * The meetings of a month or year.
     *
     * @param label such as "2015-11" or "2015"
     * @param held meetings held
     * @param notHeld meetings planned, proposed, cancelled or denied
     * @param address of the list of these
     * @param height of what was held, of 60
     * @param above of what was not, above it
     */
    public record Bar(String label, long held, long notHeld, String address, double height, double above) {}

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
        TreeMap<YearMonth, long[]> counts = new TreeMap<>();
        long others = 0;
        for (Row row : rows) {
            long held = Long.parseLong(row.get("held"));
            long notHeld = Long.parseLong(row.get("notHeld"));
            if (MONTH.matcher(row.get("month")).matches()) {
                counts.put(YearMonth.parse(row.get("month")), new long[] {held, notHeld});
            } else {
                others += held + notHeld;
            }
        }
        return new Months(counts.isEmpty() ? List.of() : bars(counts, path, parameters), others);
    }

    private static List<Bar> bars(TreeMap<YearMonth, long[]> counts, String path, Map<String, String> parameters) {
        boolean byYear = counts.firstKey().plusMonths(MOST_MONTHS).isBefore(counts.lastKey());
        YearMonth first = byYear ? counts.firstKey().withMonth(1) : counts.firstKey();
        int step = byYear ? 12 : 1;
        List<YearMonth> starts = new ArrayList<>();
        for (YearMonth start = first; !start.isAfter(counts.lastKey()); start = start.plusMonths(step)) {
            starts.add(start);
        }
        List<long[]> sums = starts.stream()
                .map(start -> sum(counts.subMap(start, start.plusMonths(step)).values()))
                .toList();
        double most = sums.stream().mapToLong(sum -> sum[0] + sum[1]).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            YearMonth start = starts.get(i);
            Map<String, String> narrowed = new TreeMap<>(parameters);
            narrowed.put("from", start.atDay(1).toString());
            narrowed.put("to", start.plusMonths(step - 1L).atEndOfMonth().toString());
            bars.add(new Bar(
                    byYear ? String.valueOf(start.getYear()) : start.toString(),
                    sums.get(i)[0],
                    sums.get(i)[1],
                    Links.with(path, narrowed),
                    HEIGHT * sums.get(i)[0] / most,
                    HEIGHT * sums.get(i)[1] / most));
        }
        return bars;
    }

    private static long[] sum(Iterable<long[]> counts) {
        long[] sum = new long[2];
        counts.forEach(count -> {
            sum[0] += count[0];
            sum[1] += count[1];
        });
        return sum;
    }
}
