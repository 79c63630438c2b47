package io.github.chancery.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one report of an article says of a meeting.
 *
 * @param told when and by whom it was published, and what it tells of the meeting
 * @param quotes its exact words, in the order of its text
 * @param address of the article's page here
 * @param copied the page of the article of which this one is a copy
 */
public record Quotation(Row told, List<String> quotes, String address, Optional<String> copied) {
    public Quotation {
        quotes = List.copyOf(quotes);
    }

    /** @param rows of the question "sources", those of one report together */
    static List<Quotation> of(List<Row> rows, Links links) {
        Map<List<String>, List<Row>> reports = new LinkedHashMap<>();
        for (Row row : rows) {
            reports.computeIfAbsent(
                            List.of(row.get("article"), row.get("status"), row.get("type"), row.get("date")),
                            key -> new ArrayList<>())
                    .add(row);
        }
        return reports.values().stream()
                .map(report -> of(report, report.get(0), links))
                .toList();
    }

    private static Quotation of(List<Row> report, Row first, Links links) {
        return new Quotation(
                first,
                report.stream().map(row -> row.get("quote")).distinct().toList(),
                links.to(first.get("article")),
                first.find("copyOf").map(links::to));
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
