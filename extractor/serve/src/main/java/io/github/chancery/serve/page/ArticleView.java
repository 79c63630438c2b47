package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import io.github.chancery.serve.page.MarkedText.Quote;
import io.github.chancery.serve.page.Stretch.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a page tells of an article.
 *
 * @param address of its page
 * @param told its name, headline, publisher and day
 * @param reports what it tells, in the order of its text
 * @param text its whole text, where the store keeps it
 */
public record ArticleView(String address, Row told, List<Report> reports, Optional<ArticleText> text) {
    /**
     * What it tells of a meeting.
     *
     * @param note on the meeting that it was merged into
     * @param status what it says became of the meeting
     * @param quotes the article's exact words, once each
     */
    public record Report(Note note, String status, List<String> quotes) {
        public Report {
            requireNonNull(note);
            requireNonNull(status);
            quotes = List.copyOf(quotes);
        }
    }

    public ArticleView {
        reports = List.copyOf(reports);
        requireNonNull(text);
    }

    /**
     * Of one article.
     *
     * @param rows of the question "article-reports"
     * @param text of the article, where the store keeps it
     */
    static ArticleView of(String address, List<Row> rows, Optional<String> text) {
        Map<List<String>, List<Row>> told = new LinkedHashMap<>();
        rows.stream().filter(row -> row.find("meeting").isPresent()).forEach(row -> told.computeIfAbsent(
                        List.of(row.get("meeting"), row.get("status"), row.get("type")), key -> new ArrayList<>())
                .add(row));
        List<Report> reports = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (List<Row> report : told.values()) {
            Note note = note(reports.size() + 1, report.getFirst());
            reports.add(new Report(note, report.getFirst().get("status"), words(report)));
            text.ifPresent(whole -> report.forEach(row -> quotes.add(
                    Quote.of(whole, Integer.parseInt(row.get("begin")), row.get("quote"), Optional.of(note)))));
        }
        return new ArticleView(
                address,
                rows.getFirst(),
                reports,
                text.map(whole -> ArticleText.of(
                        new MarkedText(whole, quotes), rows.getFirst().find("headline"))));
    }

    private static Note note(int number, Row row) {
        String status = row.get("status").toLowerCase(Locale.ROOT);
        String name = row.get("about");
        String kind = name.startsWith(row.get("type"))
                ? status
                : status + " as a " + row.get("type").toLowerCase(Locale.ROOT);
        return new Note(number, Links.meeting(row.get("meeting")), name, kind);
    }

    private static List<String> words(List<Row> report) {
        return report.stream().map(row -> row.get("quote")).distinct().toList();
    }

    /** Its name for readers. */
    public String headline() {
        return told.find("headline").orElse(told.get("identifier"));
    }
}
