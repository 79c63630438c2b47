package io.github.chancery.pipeline.explain;

import io.github.chancery.model.Article;
import io.github.chancery.pipeline.Explanation;
import java.util.StringJoiner;

/** An explanation as plain text for a reader. */
public final class ExplanationText {
    private ExplanationText() {}

    /** What each step made of the article, in the order of the steps; with how the words depend on each other if asked. */
    public static String of(Explanation explanation, boolean dependencies) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        article(explanation.parsed().article(), lines);
        lines.add("").add("Sentences");
        SentenceText sentences = new SentenceText(
                explanation.parsed().article().text(),
                explanation.cues(),
                explanation.findings().events(),
                dependencies);
        sentences.add(explanation.parsed().sentences(), lines);
        lines.add("").add(explanation.findings().reports().isEmpty() ? "No report of a meeting" : "Reports");
        ReportText reports = new ReportText(explanation.parsed().sentences());
        reports.add(explanation.linked().reports(), lines);
        LinkText.add(explanation.linked(), lines);
        return lines.toString();
    }

    private static void article(Article article, StringJoiner lines) {
        lines.add("Article " + article.identifier());
        article.title().ifPresent(title -> lines.add("  title      " + title));
        article.published().ifPresent(day -> lines.add("  published  " + day));
        article.publisher().ifPresent(publisher -> lines.add("  publisher  " + publisher));
        article.dateline().ifPresent(dateline -> lines.add("  dateline   " + dateline.place()));
    }
}
