package io.github.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateMatchTest {
    @ParameterizedTest
    @CsvSource({
        "2016-08-15, 2016-08-15, 2016-08-15, true",
        "2016-08-15, 2016-08-15, 2016-08-16, false",
        "2016-08-15/2016-08-16, 2016-08-15, 2016-08-16, true",
        "2016-08-15/2016-08-16, 2016-08-15, 2016-08-17, false",
        "2016-08-15/2016-08-15, 2016-08-15, 2016-08-15, true",
        "2016-08, 2016-08-01, 2016-08-31, true",
        "2016-08, 2016-08-01, 2016-08-30, false",
        "2016-08, 2016-08-15, 2016-08-15, false",
        "2016, 2016-01-01, 2016-12-31, true",
        "2016, 2016-01-01, 2016-01-31, false",
    })
    void aDayMonthOrYearIsMetByJustThatPeriod(String gold, LocalDate earliest, LocalDate latest, boolean same) {
        assertEquals(same, DateMatch.sameDays(gold, new Period(earliest, latest)));
    }
}
