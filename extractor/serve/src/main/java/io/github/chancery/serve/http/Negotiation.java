package io.github.chancery.serve.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client would rather have, by its header {@code Accept}.
 *
 * @param ranges what it takes, and how gladly
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-accept">its specification</a>
 */
public record Negotiation(List<Range> ranges) {
    public Negotiation {
        ranges = List.copyOf(ranges);
    }

    /** @param quality from 0, never, to 1 */
    private record Range(String type, double quality) {
        /** How closely it means a type: 3 exactly, 2 as one of its kind, 1 as any, 0 not. */
        int closeness(String offered) {
            if (type.equals(offered)) {
                return 3;
            }
            if (type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1))) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    /** Of a request; without the header it takes anything. */
    public static Negotiation of(Request request) {
        List<Range> ranges = new ArrayList<>();
        for (String part : request.header("Accept").orElse("*/*").split(",", -1)) {
            String[] pieces = part.split(";", -1);
            String type = pieces[0].strip().toLowerCase(Locale.ROOT);
            if (!type.isEmpty()) {
                ranges.add(new Range(type, quality(pieces)));
            }
        }
        return new Negotiation(ranges);
    }

    private static double quality(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
            if (piece.startsWith("q=")) {
                return piece.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")
                        ? Double.parseDouble(piece.substring(2))
                        : 0;
            }
        }
        return 1;
    }

    /** The type that it would rather have of some, the first of those that it likes as much; nothing if it takes none. */
    public Optional<String> best(List<String> offered) {
        return offered.stream()
                .filter(type -> quality(type) > 0)
                .reduce((one, other) -> quality(other) > quality(one) ? other : one);
    }

    private double quality(String offered) {
        return ranges.stream()
                .filter(range -> range.closeness(offered) > 0)
                .max(Comparator.comparingInt(range -> range.closeness(offered)))
                .map(Range::quality)
                .orElse(0.0);
    }
}
