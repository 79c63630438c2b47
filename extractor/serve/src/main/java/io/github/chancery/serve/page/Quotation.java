package io.github.chancery.serve.page;

import io.github.chancery.serve.page.MarkedText.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one report of an article says of a meeting.
 *
 * @param told when and by whom it was published, and what it tells of the meeting
 * @param quotes its exact words, in the order of its text
 * @param excerpts the same within what stands around them, where the store keeps the text
 * @param address of the article's page here
 * @param copied the page of the article of which this one is a copy
 */
public record Quotation(
        Row told, List<String> quotes, List<List<Stretch>> excerpts, String address, Optional<String> copied) {
    public Quotation {
        quotes = List.copyOf(quotes);
        excerpts = List.copyOf(excerpts);
    }

    /**
     * All that the sources of a meeting say.
     *
     * @param rows of the question "sources", those of one report together
     * @param texts of articles by their IRIs, where the store keeps them
     */
    static List<Quotation> of(List<Row> rows, Links links, Function<String, Optional<String>> texts) {
        Map<List<String>, List<Row>> reports = new LinkedHashMap<>();
        for (Row row : rows) {
            reports.computeIfAbsent(
                            List.of(row.get("article"), row.get("status"), row.get("type"), row.get("date")),
                            key -> new ArrayList<>())
                    .add(row);
        }
        return reports.values().stream()
                .map(report -> of(report, report.get(0), links, texts))
                .toList();
    }

    private static Quotation of(List<Row> report, Row first, Links links, Function<String, Optional<String>> texts) {
        List<String> quotes =
                report.stream().map(row -> row.get("quote")).distinct().toList();
        return new Quotation(
                first,
                quotes,
                texts.apply(first.get("article"))
                        .map(text -> excerpts(report, text))
                        .orElseGet(() -> alone(quotes)),
                links.to(first.get("article")),
                first.find("copyOf").map(links::to));
    }

    private static List<List<Stretch>> excerpts(List<Row> report, String text) {
        return new Excerpts(new MarkedText(
                        text,
                        report.stream()
                                .map(row -> Quote.of(
                                        text, Integer.parseInt(row.get("begin")), row.get("quote"), Optional.empty()))
                                .toList()))
                .all();
    }

    private static List<List<Stretch>> alone(List<String> quotes) {
        return quotes.stream().map(quote -> List.of(Stretch.quote(quote))).toList();
    }

    /** Whether what stands around the quotes is known. */
    public boolean hasContext() {
        return excerpts.stream().flatMap(List::stream).anyMatch(stretch -> !stretch.isQuote());
    }

    /** The article's name for readers: its headline, or else its address. */
    public String headline() {
        return told.find("headline").or(() -> told.find("url")).orElse("An article without a headline");
    }

    /** How the article can be cited. */
    String citation() {
        return List.of(
                        told.find("publisher"),
                        Optional.of("“" + headline() + "”"),
                        told.find("published"),
                        told.find("url"))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
