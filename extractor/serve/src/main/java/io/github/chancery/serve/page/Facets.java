package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.github.chancery.serve.page.Facet.Kind;
import io.github.chancery.store.GraphStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * By what a list of meetings can be narrowed, with how many meetings each value leaves, and by what it is.
 *
 * @param meetings how many meetings the list has
 * @param chosen what the reader chose
 * @param facets those that can narrow it further
 * @param filter what the list is asked with
 */
public record Facets(long meetings, List<Chosen> chosen, List<Facet> facets, MeetingFilter filter) {
    static final String QUESTION = "facets";

    /** So many values are looked at: all that have few, and of the others those that most meetings have. */
    private static final int MOST = 240;

    public Facets {
        chosen = List.copyOf(chosen);
        facets = List.copyOf(facets);
        requireNonNull(filter);
    }

    /**
     * What the reader chose, and can take away.
     *
     * @param title of the parameter
     * @param text the value's name
     * @param address of the page without it
     */
    public record Chosen(String title, String text, String address) {
        public Chosen {
            requireNonNull(title);
            requireNonNull(text);
            requireNonNull(address);
        }
    }

    /** Of the list that a filter leaves. */
    static Facets of(MeetingFilter filter, Questions questions, GraphStore store) {
        Map<String, List<Row>> rows =
                questions.rows(QUESTION, filter.all(), MOST).stream().collect(groupingBy(row -> row.get("facet")));
        long all = rows.getOrDefault(Kind.TYPE.word(), List.of()).stream()
                .mapToLong(row -> Long.parseLong(row.get("meetings")))
                .sum();
        List<Facet> facets = Arrays.stream(Kind.values())
                .filter(kind -> filter.isOpen(kind.parameter()))
                .map(kind -> kind.of(rows.getOrDefault(kind.word(), List.of()), all, filter))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
        return new Facets(all, chosen(filter, questions, store), facets, filter);
    }

    private static List<Chosen> chosen(MeetingFilter filter, Questions questions, GraphStore store) {
        List<Chosen> chosen = new ArrayList<>();
        filter.given()
                .forEach((name, value) -> chosen.add(new Chosen(
                        title(name),
                        questions
                                .entity(MeetingFilter.LIST, name, value)
                                .flatMap(iri -> Thing.of(store, iri))
                                .map(Thing::label)
                                .orElse(value),
                        filter.without(name))));
        return chosen;
    }

    private static String title(String parameter) {
        return switch (parameter) {
            case "min-confidence" -> "confidence at least";
            case "min-sources" -> "sources at least";
            case "type" -> "kind";
            default -> parameter;
        };
    }

    /** Where all values are, in a format such as "csv". */
    public String address(String format) {
        return Links.with("/questions/" + QUESTION + "." + format, filter.all());
    }

    /** Where the query can be read and changed. */
    public String queryAddress() {
        return Links.with("/query?question=" + QUESTION, filter.all());
    }
}
