package io.github.chancery.meeting.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days a time means, seen from Wednesday 15 June 2022. */
class DateResolverTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 6, 15));

    @ParameterizedTest
    @CsvSource({
        // A weekday is the last one for what was held, the next for what is to come.
        "XXXX-WXX-1, held, 2022-06-13, 2022-06-13",
        "XXXX-WXX-1, ahead, 2022-06-20, 2022-06-20",
        "XXXX-WXX-3, held, 2022-06-15, 2022-06-15",
        "PREV XXXX-WXX-1, held, 2022-06-13, 2022-06-13",
        "NEXT XXXX-WXX-5, ahead, 2022-06-17, 2022-06-17",
        "THIS P1D, held, 2022-06-15, 2022-06-15",
        "OFFSET P-1D, held, 2022-06-14, 2022-06-14",
        "THIS P1D OFFSET P1D, ahead, 2022-06-16, 2022-06-16",
        "2019-05-04, held, 2019-05-04, 2019-05-04",
        "2018-03, held, 2018-03-01, 2018-03-31",
        "2017-XX-XX, held, 2017-01-01, 2017-12-31",
        // A day without a year is the nearest that fits.
        "XXXX-6-14, held, 2022-06-14, 2022-06-14",
        "XXXX-12-20, held, 2021-12-20, 2021-12-20",
        "XXXX-8-20, held, 2022-08-20, 2022-08-20",
        // What is told as past was, but for a few days that the article's own date may be wrong.
        "XXXX-8-20, past, 2021-08-20, 2021-08-20",
        "XXXX-6-17, past, 2022-06-17, 2022-06-17",
        "XXXX-1-5, ahead, 2023-01-05, 2023-01-05",
        "XXXX-6-13, ahead, 2022-06-13, 2022-06-13",
        "XXXX-5-24/XXXX-5-27, held, 2022-05-24, 2022-05-27",
        "2021-5-24/2021-5-27, held, 2021-05-24, 2021-05-27",
        "THIS MO, held, 2022-06-15, 2022-06-15",
        "TNI OFFSET P-1D, held, 2022-06-14, 2022-06-14",
        "THIS WE, ahead, 2022-06-18, 2022-06-19",
        "XXXX-WE, held, 2022-06-11, 2022-06-12",
        "THIS XXXX-WXX-4, ahead, 2022-06-16, 2022-06-16",
        "XXXX-WE OFFSET P-1W, held, 2022-06-11, 2022-06-12",
        "THIS P1W OFFSET P-1W INTERSECT XXXX-WXX-4, held, 2022-06-09, 2022-06-09",
        "XXXX-WXX-1/XXXX-WXX-3, ahead, 2022-06-20, 2022-06-22",
        "XXXX-WXX-1/XXXX-WXX-5, held, 2022-06-13, 2022-06-17",
        // A date says more than its weekday and its hour.
        "XXXX-06-16-WXX-4, ahead, 2022-06-16, 2022-06-16",
        "2022-05-26-WXX-4T10:00, held, 2022-05-26, 2022-05-26",
        "XXXX-05 OFFSET P-1Y, held, 2022-05-01, 2022-05-31",
        "XXXX-08 OFFSET P-1Y, held, 2021-08-01, 2021-08-31",
        "XXXX-05 OFFSET P1Y, ahead, 2023-05-01, 2023-05-31",
        "2019-SU, held, 2019-01-01, 2019-12-31",
        // Weeks and days that do not exist settle nothing.
        "THIS P1W OFFSET P1W, ahead, ,",
        "2022-02-31, held, ,",
        "XXXX-WXX-9, held, ,",
    })
    void resolves(String timex, String when, LocalDate earliest, LocalDate latest) {
        DateResolver resolver =
                new DateResolver(PUBLISHED, Optional.empty(), when.equals("ahead"), when.equals("past"));
        assertEquals(Optional.ofNullable(earliest), resolver.resolve(timex).map(period -> period.earliest()));
        assertEquals(Optional.ofNullable(latest), resolver.resolve(timex).map(period -> period.latest()));
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-WXX-1, ,",
        "THIS P1D, ,",
        "XXXX-11-17, 2015, 2015-11-17",
        "XXXX-11-17, ,",
        "2016-03-04, , 2016-03-04",
    })
    void withoutADayOfPublicationOnlyWhatIsToldSettlesADate(String timex, Year year, LocalDate day) {
        DateResolver resolver = new DateResolver(Optional.empty(), Optional.ofNullable(year), false, false);
        assertEquals(Optional.ofNullable(day), resolver.resolve(timex).map(period -> period.earliest()));
    }
}
