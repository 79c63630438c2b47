package io.github.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a version of Chancery reads of one encounter in an article.
 *
 * @param article its identifier
 * @param spans where its quotes stand in the text
 * @param values by role: who, where, when, what, type, status
 */
record ToldReport(String article, List<Span> spans, SortedMap<String, List<String>> values) {
    ToldReport {
        spans = List.copyOf(spans);
    }

    /** From one character to before another. */
    record Span(int begin, int end) {
        private int shared(Span other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
        }
    }

    /** All that an answer to {@code reports.rq} tells, as SPARQL's JSON. */
    static List<ToldReport> of(JsonNode answer) {
        Map<String, List<JsonNode>> reports = new LinkedHashMap<>();
        for (JsonNode row : answer.path("results").path("bindings")) {
            reports.computeIfAbsent(text(row, "report"), key -> new ArrayList<>())
                    .add(row);
        }
        return reports.values().stream().map(ToldReport::of).toList();
    }

    private static ToldReport of(List<JsonNode> rows) {
        List<Span> spans = new ArrayList<>();
        SortedMap<String, List<String>> values = new TreeMap<>();
        for (JsonNode row : rows) {
            if (row.has("begin")) {
                spans.add(new Span(Integer.parseInt(text(row, "begin")), Integer.parseInt(text(row, "end"))));
            } else {
                values.computeIfAbsent(text(row, "role"), role -> new ArrayList<>())
                        .add(text(row, "value"));
            }
        }
        return new ToldReport(text(rows.getFirst(), "article"), spans, values);
    }

    private static String text(JsonNode row, String variable) {
        return row.path(variable).path("value").asText();
    }

    /** How many characters the quotes of both have in common; none if they are of two articles. */
    int shared(ToldReport other) {
        if (!article.equals(other.article)) {
            return 0;
        }
        return spans.stream()
                .mapToInt(span -> other.spans.stream().mapToInt(span::shared).sum())
                .sum();
    }

    /** In words, such as "Held Meeting; who: Aragorn, Eomer; where: Edoras". */
    String words() {
        String rest = values.entrySet().stream()
                .filter(role ->
                        !role.getKey().equals("status") && !role.getKey().equals("type"))
                .map(role -> "; " + role.getKey() + ": " + String.join(", ", role.getValue()))
                .collect(Collectors.joining());
        return value("status") + " " + value("type") + rest;
    }

    /** What a role has, in one line. */
    String value(String role) {
        return String.join(", ", values.getOrDefault(role, List.of("nothing")));
    }
}
