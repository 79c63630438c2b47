package io.github.chancery.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the rows of an answer count in a drawing: by their numbers of meetings where they have any, else each as one.
 *
 * @param kind what is counted
 * @param column of the numbers, or of the status; none where rows are counted
 */
public record Tally(Kind kind, Optional<String> column) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
    private static final List<String> NUMBERS = List.of("meetings", "count", "number", "n");
    private static final String HELD = "held";
    private static final String NOT_HELD = "notHeld";
    private static final String STATUS = "status";

    /** Of the questions that count meetings held and others. */
    static final Tally MEETINGS = of(List.of(HELD, NOT_HELD));

    /** What is counted. */
    public enum Kind {
        HELD_AND_NOT,
        STATUS,
        MEETINGS,
        ROWS
    }

    /** Meetings held and others, or all that is counted and nothing. */
    public record Count(long held, long notHeld) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(held + other.held, notHeld + other.notHeld);
        }

        long all() {
            return held + notHeld;
        }
    }

    /** By the columns of an answer. */
    static Tally of(List<String> columns) {
        if (columns.contains(HELD) && columns.contains(NOT_HELD)) {
            return new Tally(Kind.HELD_AND_NOT, Optional.empty());
        }
        if (columns.contains(STATUS)) {
            return new Tally(Kind.STATUS, Optional.of(STATUS));
        }
        Optional<String> number = NUMBERS.stream().filter(columns::contains).findFirst();
        return new Tally(number.isPresent() ? Kind.MEETINGS : Kind.ROWS, number);
    }

    Count count(Row row) {
        return switch (kind) {
            case HELD_AND_NOT -> new Count(number(row.get(HELD)), number(row.get(NOT_HELD)));
            case STATUS -> row.get(STATUS).endsWith("Held") ? new Count(1, 0) : new Count(0, 1);
            case MEETINGS -> new Count(column.map(row::get).map(Tally::number).orElse(0L), 0);
            case ROWS -> new Count(1, 0);
        };
    }

    /** Whether meetings held are told apart from others. */
    boolean isSplit() {
        return kind == Kind.HELD_AND_NOT || kind == Kind.STATUS;
    }

    /** A count in words. */
    String told(Count count) {
        return isSplit()
                ? count.held() + " held, " + count.notHeld() + " not held"
                : count.held() + " " + unit(count.held() == 1);
    }

    private String unit(boolean isOne) {
        String one =
                kind == Kind.ROWS ? "row" : column.filter("meetings"::equals).isPresent() ? "meeting" : "counted";
        return isOne || one.equals("counted") ? one : one + "s";
    }

    private static long number(String text) {
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
