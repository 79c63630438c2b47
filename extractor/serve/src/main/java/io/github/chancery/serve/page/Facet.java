package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.EntityKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A matter by which a list of meetings can be narrowed.
 *
 * @param title of the matter
 * @param values that some meetings of the list have, and not all
 * @param more where those are told that are not among these
 */
public record Facet(String title, List<Value> values, Optional<String> more) {
    public Facet {
        requireNonNull(title);
        values = List.copyOf(values);
        requireNonNull(more);
    }

    /**
     * A value of a facet.
     *
     * @param text its name
     * @param address of the page with the list narrowed by it
     * @param meetings how many that leaves
     * @param style a class of the style sheet, or nothing
     */
    public record Value(String text, String address, long meetings, String style) {
        public Value {
            requireNonNull(text);
            requireNonNull(address);
            requireNonNull(style);
        }
    }

    /** The facets that a page shows, in this order. */
    enum Kind {
        STATUS("status", "status"),
        TYPE("kind", "type"),
        YEAR("year", "year"),
        PARTY("party", "with"),
        PLACE("place", "place"),
        TOPIC("topic", "topic"),
        SOURCES("sources", "min-sources"),
        CONFIDENCE("confidence", "min-confidence");

        private static final int MOST = 8;
        private static final int MOST_YEARS = 16;

        private final String title;
        private final String parameter;

        /** @param parameter of the list that it sets */
        Kind(String title, String parameter) {
            this.title = title;
            this.parameter = parameter;
        }

        /** Where it is a number, what it can be at least. */
        private List<String> least() {
            return switch (this) {
                case SOURCES -> List.of("2", "3", "5", "10");
                case CONFIDENCE -> List.of("0.9", "0.8", "0.7", "0.6");
                case STATUS, TYPE, YEAR, PARTY, PLACE, TOPIC -> List.of();
            };
        }

        String parameter() {
            return parameter;
        }

        /** As the question "facets" calls it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The facet of a list.
         *
         * @param rows of the question "facets", of this one
         * @param all how many meetings the list has
         */
        Facet of(List<Row> rows, long all, MeetingFilter filter) {
            List<Value> values = least().isEmpty() ? named(rows, filter) : numbers(rows, filter);
            List<Value> narrowing =
                    values.stream().filter(value -> value.meetings() < all).toList();
            int most = this == YEAR ? MOST_YEARS : MOST;
            return new Facet(
                    title,
                    narrowing.stream().limit(most).toList(),
                    narrowing.size() > most ? Optional.of(filter.facetAddress(word())) : Optional.empty());
        }

        private List<Value> named(List<Row> rows, MeetingFilter filter) {
            List<Row> ordered = this == YEAR
                    ? rows.stream()
                            .sorted((one, other) -> other.get("value").compareTo(one.get("value")))
                            .toList()
                    : rows;
            return ordered.stream()
                    .map(row -> new Value(
                            row.get("value"),
                            filter.with(
                                    parameter, row.find("item").map(Kind::item).orElse(row.get("value"))),
                            Long.parseLong(row.get("meetings")),
                            style(row)))
                    .toList();
        }

        private List<Value> numbers(List<Row> rows, MeetingFilter filter) {
            List<Value> values = new ArrayList<>();
            for (String number : least()) {
                long meetings = rows.stream()
                        .filter(row -> new BigDecimal(row.get("value")).compareTo(new BigDecimal(number)) >= 0)
                        .mapToLong(row -> Long.parseLong(row.get("meetings")))
                        .sum();
                if (meetings > 0) {
                    values.add(new Value(number + " or more", filter.with(parameter, number), meetings, ""));
                }
            }
            return values;
        }

        private String style(Row row) {
            boolean isMarked = this == PARTY
                    && row.find("item")
                            .filter(iri -> !new EntityKey(iri).isItem())
                            .isPresent();
            return this == STATUS
                    ? "status " + row.get("value").toLowerCase(Locale.ROOT)
                    : isMarked ? Span.UNLINKED : "";
        }

        /** An item as short as a parameter can be. */
        private static String item(String iri) {
            return new EntityKey(iri).isItem() ? iri.substring(EntityKey.ITEMS.length()) : iri;
        }
    }
}
