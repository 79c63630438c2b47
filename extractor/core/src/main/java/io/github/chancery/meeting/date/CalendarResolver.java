package io.github.chancery.meeting.date;

import static java.util.Comparator.comparingLong;

import io.github.chancery.model.Period;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.Direction;
import io.github.chancery.model.TimeValue.NamedDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says which year, or month, a date told without it is of.
 *
 * @param seen the day of publication
 */
record CalendarResolver(LocalDate seen, Outlook outlook) {
    /** How many days the day of publication told may be before the day of what the text tells as past. */
    private static final int SLACK = 7;
    /** How much farther a day seems that is on the wrong side of the day of publication. */
    private static final int WRONG_SIDE = 3;
    /** No more years than these, around 1900, lie between two that have a 29 February. */
    private static final int YEARS_TO_A_LEAP_DAY = 8;

    /**
     * The occurrence nearest to the day of publication; one on the wrong side of it counts as thrice as far, and one ahead
     * that is told as past is out of question.
     */
    Optional<Period> nearest(CalendarDate date) {
        return Stream.of(0, -1, 1)
                .map(shift -> date.month().isPresent() ? inYear(seen.getYear() + shift, date) : inMonth(shift, date))
                .flatMap(Optional::stream)
                .min(comparingLong(this::distance));
    }

    /** "last May", "next May 5": the nearest that lies wholly before, or after, the month or the day of publication. */
    static Optional<Period> beside(LocalDate seen, NamedDate named) {
        boolean back = named.direction() == Direction.LAST;
        Period now = named.date().day().isPresent() ? Period.day(seen) : Period.month(YearMonth.from(seen));
        return IntStream.rangeClosed(0, YEARS_TO_A_LEAP_DAY)
                .mapToObj(years -> inYear(seen.getYear() + (back ? -years : years), named.date()))
                .flatMap(Optional::stream)
                .filter(there -> back
                        ? there.latest().isBefore(now.earliest())
                        : there.earliest().isAfter(now.latest()))
                .findFirst();
    }

    private long distance(Period period) {
        long before = Math.max(0, ChronoUnit.DAYS.between(period.latest(), seen));
        long after = Math.max(0, ChronoUnit.DAYS.between(seen, period.earliest()));
        return switch (outlook) {
            case PAST -> after > SLACK ? Long.MAX_VALUE : before + WRONG_SIDE * after;
            case BACK -> before + WRONG_SIDE * after;
            case AHEAD -> WRONG_SIDE * before + after;
        };
    }

    /** The days of {@code date} in {@code year}; none if that year has no such day. */
    static Optional<Period> inYear(int year, CalendarDate date) {
        if (date.month().isEmpty()) {
            return date.day().isPresent() ? Optional.empty() : Optional.of(Period.year(year));
        }
        return inMonth(YearMonth.of(year, date.month().orElse(Month.JANUARY)), date);
    }

    private Optional<Period> inMonth(int shift, CalendarDate date) {
        return inMonth(YearMonth.from(seen).plusMonths(shift), date);
    }

    private static Optional<Period> inMonth(YearMonth month, CalendarDate date) {
        if (date.day().isEmpty()) {
            return Optional.of(Period.month(month));
        }
        int day = date.day().getAsInt();
        return month.isValidDay(day) ? Optional.of(Period.day(month.atDay(day))) : Optional.empty();
    }
}
