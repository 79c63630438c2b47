package io.github.chancery.evaluate;

import static io.github.chancery.evaluate.Columns.share;

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
        Columns table = Columns.headed(List.of(), "", "precision", "recall", "F1", "right", "invented", "missed");
        Arrays.stream(Measure.values()).forEach(measure -> add(table, measure, counts.of(measure)));
        return table.toString();
    }

    private static void add(Columns table, Measure measure, Count count) {
        table.add(
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
        Columns table = Columns.headed(List.of(), "", "accuracy", "right", "wrong", "false held");
        int falseHeld = evaluation.falseHeld();
        table.add(accuracy("status", evaluation.rightStatus(), all, Integer.toString(falseHeld)));
        table.add(accuracy("type", evaluation.rightType(), all, ""));
        return table.toString();
    }

    private static String[] accuracy(String name, int right, int all, String more) {
        return new String[] {
            name, share(Count.share(right, all)), Integer.toString(right), Integer.toString(all - right), more
        };
    }

    private static String links(LinkCount links) {
        Columns table = Columns.headed(List.of(), "", "precision", "recall", "right", "wrong", "unlinked");
        table.add(
                "links",
                share(links.precision()),
                share(links.recall()),
                Integer.toString(links.right()),
                Integer.toString(links.wrong()),
                Integer.toString(links.unlinked()));
        return table.toString();
    }
}
