package io.github.chancery.serve.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the query page shows it.
 *
 * @param table its first rows
 * @param views as what it can be shown, and as what not
 * @param map if that was asked for
 * @param network if that was asked for
 * @param months if that was asked for
 * @param isCut whether the drawing leaves out rows
 */
public record AnswerDrawing(
        Table table, List<Choice> views, WorldMap map, AnswerPairs.Drawn network, Months months, boolean isCut) {
    /** So many rows are drawn. */
    public static final int MOST = 5_000;

    /** So many rows stand in the table. */
    public static final int ROWS = 200;

    /**
     * A way to show it.
     *
     * @param address of the page that shows it so
     * @param isChosen whether it is shown so now
     * @param lack why it cannot be; empty if it can
     */
    public record Choice(View view, String address, boolean isChosen, String lack) {}

    public AnswerDrawing {
        views = List.copyOf(views);
    }

    /** @param asked what this answers */
    static AnswerDrawing of(Asked asked, Sample sample, Atlas atlas, Links links) {
        AnswerPlaces places = new AnswerPlaces(sample, atlas);
        AnswerPairs pairs = new AnswerPairs(sample, links);
        AnswerTimes times = new AnswerTimes(sample);
        Map<View, String> lacks = new TreeMap<>(Map.of(View.TABLE, ""));
        lacks.put(View.MAP, places.column().isPresent() ? "" : AnswerPlaces.LACK);
        lacks.put(View.NETWORK, pairs.isPossible() ? "" : AnswerPairs.LACK);
        lacks.put(View.TIME, times.column().isPresent() ? "" : AnswerTimes.LACK);
        View view = asked.view();
        return new AnswerDrawing(
                sample.table(),
                lacks.entrySet().stream()
                        .map(each -> new Choice(
                                each.getKey(), asked.address(each.getKey()), each.getKey() == view, each.getValue()))
                        .toList(),
                view == View.MAP ? places.map() : new WorldMap(List.of(), 0),
                view == View.NETWORK ? pairs.drawn() : AnswerPairs.Drawn.NONE,
                view == View.TIME ? times.chart((from, to) -> narrowed(asked, from, to)) : new Months(List.of(), 0),
                view != View.TABLE && sample.isCut());
    }

    /** The rows of a bar, where the question takes a period. */
    private static @Nullable String narrowed(Asked asked, YearMonth from, YearMonth to) {
        return asked.within(from.atDay(1), to.atEndOfMonth()).orElse(null);
    }

    /** Why it cannot be shown otherwise, a sentence each. */
    public List<String> lacks() {
        return views.stream()
                .filter(choice -> !choice.lack().isEmpty())
                .map(choice -> "No " + choice.view().label() + ": " + choice.lack() + ".")
                .collect(Collectors.toList());
    }
}
