package io.github.chancery.evaluate;

import io.github.chancery.table.TextTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Precision, recall and the like, with the counts behind them. */
final class MeasureTable {
    private MeasureTable() {}

    static String of(Evaluation evaluation) {
        Facts facts = evaluation.facts();
        return String.join("\n", counts(facts.counts()), accuracies(evaluation), links(facts.links()));
    }

    private static String counts(Counts counts) {
        return TextTable.ofNumbers(
                List.of("", "precision", "recall", "F1", "right", "invented", "missed"),
                Arrays.stream(Measure.values())
                        .map(measure -> row(measure, counts.of(measure)))
                        .toList());
    }

    private static List<String> row(Measure measure, Count count) {
        return List.of(
                measure.name().toLowerCase(Locale.ROOT),
                share(count.precision()),
                share(count.recall()),
                share(count.f1()),
                Integer.toString(count.right()),
                Integer.toString(count.invented()),
                Integer.toString(count.missed()));
    }

    private static String accuracies(Evaluation evaluation) {
        int all = (int) evaluation.pairs().count();
        return TextTable.ofNumbers(
                List.of("", "accuracy", "right", "wrong", "false held"),
                List.of(
                        accuracy("status", evaluation.rightStatus(), all, Integer.toString(evaluation.falseHeld())),
                        accuracy("type", evaluation.rightType(), all, "")));
    }

    private static List<String> accuracy(String name, int right, int all, String more) {
        return List.of(
                name, share(Count.share(right, all)), Integer.toString(right), Integer.toString(all - right), more);
    }

    private static String links(LinkCount links) {
        return TextTable.ofNumbers(
                List.of("", "precision", "recall", "right", "wrong", "unlinked"),
                List.of(List.of(
                        "links",
                        share(links.precision()),
                        share(links.recall()),
                        Integer.toString(links.right()),
                        Integer.toString(links.wrong()),
                        Integer.toString(links.unlinked()))));
    }

    /** A share or a mean of shares to three decimals. */
    static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
