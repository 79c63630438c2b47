package io.github.chancery.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The days from {@code earliest} to {@code latest}, both included. */
public record Period(LocalDate earliest, LocalDate latest) {
    public Period {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a period ends after it begins: " + earliest + " to " + latest);
        }
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** A whole month. */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** A whole year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** How many days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(earliest, latest) + 1;
    }
}
