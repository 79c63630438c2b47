package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answer to a shipped question on a page.
 *
 * @param title what it shows
 * @param question the question's name
 * @param parameters what it was asked with
 * @param table its first rows
 * @param unknown sentences on names that the store does not have
 */
public record Panel(
        String title, String question, SortedMap<String, String> parameters, Table table, List<String> unknown) {
    public Panel {
        requireNonNull(title);
        requireNonNull(question);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        requireNonNull(table);
        unknown = List.copyOf(unknown);
    }

    /** Where the whole answer is, in a format such as "csv". */
    public String address(String format) {
        return Links.with("/questions/" + question + (format.isEmpty() ? "" : "." + format), parameters);
    }

    /** Where the query can be read and changed. */
    public String queryAddress() {
        return Links.with("/query", withQuestion());
    }

    private SortedMap<String, String> withQuestion() {
        SortedMap<String, String> all = new TreeMap<>(parameters);
        all.put("question", question);
        return all;
    }
}
