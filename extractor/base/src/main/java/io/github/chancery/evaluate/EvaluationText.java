package io.github.chancery.evaluate;

import java.util.StringJoiner;

/** An evaluation as plain text: tables, and errors where asked for. */
public final class EvaluationText {
    private EvaluationText() {}

    /**
     * The measures, what each pattern is worth, what each confidence is worth, and {@code errors} of the missed and
     * invented meetings.
     */
    public static String of(Evaluation evaluation, int errors) {
        StringJoiner sections = new StringJoiner("\n");
        sections.add(MeasureTable.of(evaluation));
        sections.add(ReportTable.byPattern(evaluation));
        sections.add(ReportTable.byConfidence(evaluation));
        sections.add(articles(evaluation));
        if (errors > 0) {
            sections.add(ErrorList.of(evaluation, errors));
        }
        return sections.toString();
    }

    private static String articles(Evaluation evaluation) {
        long silent =
                evaluation.articles().stream().filter(Alignment::foundNothing).count();
        return "Articles: " + evaluation.articles().size() + "; with annotated meetings and none found: " + silent
                + "\n";
    }
}
