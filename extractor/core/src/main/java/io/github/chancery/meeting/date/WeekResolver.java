package io.github.chancery.meeting.date;

import io.github.chancery.model.Period;
import io.github.chancery.model.TimeValue.Direction;
import io.github.chancery.model.TimeValue.Weekday;
import io.github.chancery.model.TimeValue.WeekdayOfWeek;
import io.github.chancery.model.TimeValue.Weekend;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Says which days are meant by weeks, their days and weekends.
 *
 * @param seen the day of publication
 */
record WeekResolver(LocalDate seen, Outlook outlook) {

    Period weekday(Weekday weekday) {
        return Period.day(
                switch (weekday.direction()) {
                    case LAST -> seen.with(TemporalAdjusters.previous(weekday.day()));
                    case NEXT -> seen.with(TemporalAdjusters.next(weekday.day()));
                    case UNTOLD -> nearest(weekday.day());
                });
    }

    private LocalDate nearest(DayOfWeek day) {
        return seen.with(isAhead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** "Monday to Wednesday": one stretch, though it may not be over yet. */
    Period stretch(DayOfWeek from, DayOfWeek to) {
        LocalDate first = nearest(from);
        return new Period(first, first.with(TemporalAdjusters.nextOrSame(to)));
    }

    /** "Thursday last week" */
    Period weekdayOfWeek(WeekdayOfWeek weekday) {
        return Period.day(seen.plusWeeks(weekday.weeks()).with(weekday.day()));
    }

    Period weekend(Weekend weekend) {
        LocalDate sunday = seen.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        boolean begun = !sunday.minusDays(1).isAfter(seen);
        LocalDate end = weekend.direction() != Direction.LAST && (isAhead() || begun) ? sunday : sunday.minusWeeks(1);
        return new Period(end.minusDays(1), end);
    }

    /**
     * A week from Monday to Sunday; of this week, what is told as past was before its end.
     *
     * @param weeks how many weeks after this one
     */
    Period week(int weeks) {
        LocalDate monday = seen.plusWeeks(weeks).with(DayOfWeek.MONDAY);
        boolean cut = weeks == 0 && outlook == Outlook.PAST;
        return new Period(monday, cut ? seen : monday.plusDays(6));
    }

    private boolean isAhead() {
        return outlook == Outlook.AHEAD;
    }
}
