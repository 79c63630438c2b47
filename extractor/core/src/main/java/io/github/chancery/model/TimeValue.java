package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/** When something is, as a text tells it, not yet seen from any day: "Tuesday", "last month", "4 June". */
public sealed interface TimeValue {

    /** A date of the calendar as far as it is told: "1989", "June", "4 June 1989", "the 4th". */
    record CalendarDate(Optional<Year> year, Optional<Month> month, OptionalInt day) implements TimeValue {
        public CalendarDate {
            if (year.isEmpty() && month.isEmpty() && day.isEmpty()) {
                throw new IllegalArgumentException("a date tells a year, a month or a day");
            }
        }

        /** Whether it tells which day of which month. */
        public boolean isDayOfMonth() {
            return month.isPresent() && day.isPresent();
        }

        /** The same with another day. */
        public CalendarDate withDay(int other) {
            return new CalendarDate(year, month, OptionalInt.of(other));
        }

        /** The same, in {@code told} if it tells no year itself. */
        public CalendarDate orInYear(Optional<Year> told) {
            return new CalendarDate(year.or(() -> told), month, day);
        }
    }

    /** A date of a year that is told from now: "4 June last year". */
    record DateOfYear(Offset year, CalendarDate date) implements TimeValue {
        public DateOfYear {
            requireNonNull(year);
            requireNonNull(date);
        }

        /** The same with another day. */
        public DateOfYear withDay(int other) {
            return new DateOfYear(year, date.withDay(other));
        }
    }

    /** A month, or a day of one, seen from now: "last May", "next May 5". */
    record NamedDate(CalendarDate date, Direction direction) implements TimeValue {
        public NamedDate {
            requireNonNull(direction);
            if (date.month().isEmpty() || date.year().isPresent()) {
                throw new IllegalArgumentException("a date seen from now tells a month and no year");
            }
        }

        /** The same with another day. */
        public NamedDate withDay(int other) {
            return new NamedDate(date.withDay(other), direction);
        }
    }

    /** A day of the week: "Tuesday", "last Tuesday". */
    record Weekday(DayOfWeek day, Direction direction) implements TimeValue {
        public Weekday {
            requireNonNull(day);
            requireNonNull(direction);
        }
    }

    /** A day of a week that is told from now: "Tuesday last week". */
    record WeekdayOfWeek(DayOfWeek day, int weeks) implements TimeValue {
        public WeekdayOfWeek {
            requireNonNull(day);
        }
    }

    /** A Saturday with its Sunday. */
    record Weekend(Direction direction) implements TimeValue {
        public Weekend {
            requireNonNull(direction);
        }
    }

    /** Days, weeks, months or years from now: yesterday is one day back, "this week" no weeks away. */
    record Offset(int count, Unit unit) implements TimeValue {
        public Offset {
            requireNonNull(unit);
        }
    }

    /** From one date to another: "24 to 27 May", "Monday to Friday". */
    record Stretch(TimeValue first, TimeValue last) implements TimeValue {
        public Stretch {
            requireNonNull(first);
            requireNonNull(last);
        }
    }

    /** A part of a day that is not told: "10:30", "in the morning". */
    record TimeOfDay(boolean byTheClock) implements TimeValue {}

    /** A time that settles no days: "in summer", "the first quarter". */
    record Vague() implements TimeValue {}

    /** What tells no point in time: "for three hours", "currently", "monthly". */
    record Undated() implements TimeValue {}

    /** Which of many like days is meant. */
    enum Direction {
        LAST,
        NEXT,
        /** The tense tells. */
        UNTOLD
    }

    /** What is counted. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }
}
