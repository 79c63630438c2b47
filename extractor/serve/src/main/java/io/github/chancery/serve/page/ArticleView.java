package io.github.chancery.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page tells of an article.
 *
 * @param address of its page
 * @param told its name, headline, publisher and day
 * @param reports what it tells, in the order of its text
 */
public record ArticleView(String address, Row told, List<Report> reports) {
    /**
     * What it tells of a meeting.
     *
     * @param meeting the identifier of the meeting that it was merged into
     * @param label the meeting's name
     * @param quotes the article's exact words
     */
    public record Report(String meeting, String label, String status, List<String> quotes) {
        public Report {
            quotes = List.copyOf(quotes);
        }
    }

    public ArticleView {
        reports = List.copyOf(reports);
    }

    /** @param rows of the question "article-reports", of one article */
    static ArticleView of(String address, List<Row> rows) {
        Map<List<String>, List<Row>> reports = new LinkedHashMap<>();
        rows.stream().filter(row -> row.find("meeting").isPresent()).forEach(row -> reports.computeIfAbsent(
                        List.of(row.get("meeting"), row.get("status")), key -> new ArrayList<>())
                .add(row));
        return new ArticleView(
                address,
                rows.get(0),
                reports.values().stream().map(ArticleView::report).toList());
    }

    private static Report report(List<Row> rows) {
        Row first = rows.get(0);
        return new Report(
                first.get("meeting"),
                first.get("about"),
                first.get("status"),
                rows.stream().map(row -> row.get("quote")).distinct().toList());
    }

    /** Its name for readers. */
    public String headline() {
        return told.find("headline").orElse(told.get("identifier"));
    }
}
