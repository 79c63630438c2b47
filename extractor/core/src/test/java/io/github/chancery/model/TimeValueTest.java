package io.github.chancery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.TimeValue.CalendarDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as far as they are told, and the days that they are. */
class TimeValueTest {
    private static final Optional<Year> Y2022 = Optional.of(Year.of(2022));

    @ParameterizedTest
    @CsvSource({"2022, 6, 15, true", "0, 6, 15, true", "2022, 6, 0, false", "0, 0, 15, false", "2022, 0, 0, false"})
    void aDayOfAMonthIsToldWithBoth(int year, int month, int day, boolean told) {
        assertEquals(told, date(year, month, day).isDayOfMonth());
    }

    @Test
    void aDateTellsSomething() {
        assertThrows(IllegalArgumentException.class, () -> date(0, 0, 0));
    }

    @Test
    void aYearIsTakenFromElsewhereOnlyWhereNoneIsTold() {
        assertEquals(date(2022, 6, 15), date(0, 6, 15).orInYear(Y2022));
        assertEquals(date(2019, 6, 15), date(2019, 6, 15).orInYear(Y2022));
        assertEquals(date(2019, 6, 27), date(2019, 6, 15).withDay(27));
    }

    @Test
    void aPeriodHasItsFirstAndItsLastDay() {
        assertEquals(1, Period.day(LocalDate.of(2022, 6, 15)).days());
        assertEquals(29, Period.month(YearMonth.of(2020, 2)).days());
        assertEquals(365, Period.year(2022).days());
        assertThrows(
                IllegalArgumentException.class, () -> new Period(LocalDate.of(2022, 6, 15), LocalDate.of(2022, 6, 14)));
    }

    /** A date of the calendar; 0 is not told. */
    private static CalendarDate date(int year, int month, int day) {
        return new CalendarDate(
                year == 0 ? Optional.empty() : Optional.of(Year.of(year)),
                month == 0 ? Optional.empty() : Optional.of(Month.of(month)),
                day == 0 ? OptionalInt.empty() : OptionalInt.of(day));
    }
}
