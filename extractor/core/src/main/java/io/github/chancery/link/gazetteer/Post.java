package io.github.chancery.link.gazetteer;

import io.github.chancery.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * A post that a person held.
 *
 * @param office what kind of post it is, such as "foreign_minister"
 * @param position its name, such as "Secretary of State"
 * @param country the ISO 3166 code of the country it is for, or empty
 * @param start the first day that it may have been held
 * @param end the last day that it may have been held; empty when it had not ended
 */
public record Post(String office, String position, String country, Optional<LocalDate> start, Optional<LocalDate> end) {
    private static final Set<String> TOP =
            Set.of("head_of_state", "head_of_government", "foreign_minister", "international_head");
    private static final Set<String> SERVICE = Set.of("ambassador", "permanent_representative", "spokesperson");
    private static final double OTHERS = 0.5;
    private static final int PARTS = 5;
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    /** Reads {@code office@position@ISO2@start@end}, where a date may be a year or a month or be left out. */
    public static Post of(String text, Row row) {
        String[] parts = text.split("@", -1);
        if (parts.length != PARTS) {
            throw row.failure("\"" + text + "\" is not office@position@ISO2@start@end");
        }
        try {
            return new Post(parts[0], parts[1], parts[2], first(parts[3]), last(parts[4]));
        } catch (DateTimeException e) {
            throw row.failure("\"" + text + "\" has a date that is not 2014, 2014-03 or 2014-03-05");
        }
    }

    /** From 0 to 1: how likely it is that news speak of the holder of such a post. */
    public double prominence() {
        if (TOP.contains(office)) {
            return 1;
        }
        return SERVICE.contains(office) ? 0 : OTHERS;
    }

    /** Whether it may have been held on some day of a time. */
    public boolean mayOverlap(Period when) {
        return start.map(first -> !first.isAfter(when.latest())).orElse(true)
                && end.map(last -> !last.isBefore(when.earliest())).orElse(true);
    }

    /**
     * Whether it was held for all of a time, as far as its source could know.
     *
     * @param read when the source was read
     */
    public boolean covers(Period when, Optional<LocalDate> read) {
        Optional<LocalDate> until = end.or(() -> read);
        return start.map(first -> !first.isAfter(when.earliest())).orElse(false)
                && until.map(last -> !last.isBefore(when.latest())).orElse(true);
    }

    static Optional<LocalDate> first(String date) {
        return switch (date.length()) {
            case 0 -> Optional.empty();
            case YEAR -> Optional.of(Year.parse(date).atDay(1));
            case YEAR_AND_MONTH -> Optional.of(YearMonth.parse(date).atDay(1));
            default -> Optional.of(LocalDate.parse(date));
        };
    }

    private static Optional<LocalDate> last(String date) {
        return switch (date.length()) {
            case 0 -> Optional.empty();
            case YEAR -> Optional.of(Year.parse(date).atMonth(12).atEndOfMonth());
            case YEAR_AND_MONTH -> Optional.of(YearMonth.parse(date).atEndOfMonth());
            default -> Optional.of(LocalDate.parse(date));
        };
    }
}
