package io.github.chancery.meeting.date;

import static io.github.chancery.meeting.date.Outlook.AHEAD;
import static io.github.chancery.meeting.date.Outlook.BACK;
import static io.github.chancery.meeting.date.Outlook.PAST;
import static io.github.chancery.model.TimeValue.Direction.LAST;
import static io.github.chancery.model.TimeValue.Direction.NEXT;
import static io.github.chancery.model.TimeValue.Direction.UNTOLD;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.DateOfYear;
import io.github.chancery.model.TimeValue.NamedDate;
import io.github.chancery.model.TimeValue.Offset;
import io.github.chancery.model.TimeValue.Stretch;
import io.github.chancery.model.TimeValue.TimeOfDay;
import io.github.chancery.model.TimeValue.Unit;
import io.github.chancery.model.TimeValue.Vague;
import io.github.chancery.model.TimeValue.Weekday;
import io.github.chancery.model.TimeValue.WeekdayOfWeek;
import io.github.chancery.model.TimeValue.Weekend;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which days a time means, seen from Wednesday 15 June 2022. */
class DateResolverTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 6, 15));
    private static final String NONE = "none";

    static Stream<Arguments> weeks() {
        return Stream.of(
                // A weekday is the last one for what was held, the next for what is to come.
                arguments(new Weekday(MONDAY, UNTOLD), BACK, "2022-06-13/2022-06-13"),
                arguments(new Weekday(MONDAY, UNTOLD), AHEAD, "2022-06-20/2022-06-20"),
                arguments(new Weekday(WEDNESDAY, UNTOLD), BACK, "2022-06-15/2022-06-15"),
                arguments(new Weekday(MONDAY, LAST), BACK, "2022-06-13/2022-06-13"),
                arguments(new Weekday(WEDNESDAY, LAST), BACK, "2022-06-08/2022-06-08"),
                arguments(new Weekday(FRIDAY, NEXT), AHEAD, "2022-06-17/2022-06-17"),
                arguments(new WeekdayOfWeek(THURSDAY, -1), BACK, "2022-06-09/2022-06-09"),
                arguments(new Weekend(UNTOLD), AHEAD, "2022-06-18/2022-06-19"),
                arguments(new Weekend(UNTOLD), BACK, "2022-06-11/2022-06-12"),
                arguments(new Weekend(LAST), BACK, "2022-06-11/2022-06-12"),
                arguments(
                        new Stretch(new Weekday(MONDAY, UNTOLD), new Weekday(WEDNESDAY, UNTOLD)),
                        AHEAD,
                        "2022-06-20/2022-06-22"),
                arguments(
                        new Stretch(new Weekday(MONDAY, UNTOLD), new Weekday(FRIDAY, UNTOLD)),
                        BACK,
                        "2022-06-13/2022-06-17"),
                // A week is its days from Monday on; of this one, what was came before the day of publication.
                arguments(new Offset(1, Unit.WEEK), AHEAD, "2022-06-20/2022-06-26"),
                arguments(new Offset(-1, Unit.WEEK), PAST, "2022-06-06/2022-06-12"),
                arguments(new Offset(-3, Unit.WEEK), PAST, "2022-05-23/2022-05-29"),
                arguments(new Offset(0, Unit.WEEK), PAST, "2022-06-13/2022-06-15"),
                arguments(new Offset(0, Unit.WEEK), AHEAD, "2022-06-13/2022-06-19"));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                arguments(new Offset(0, Unit.DAY), BACK, "2022-06-15/2022-06-15"),
                arguments(new Offset(-1, Unit.DAY), BACK, "2022-06-14/2022-06-14"),
                arguments(new Offset(1, Unit.MONTH), AHEAD, "2022-07-01/2022-07-31"),
                arguments(new Offset(-1, Unit.YEAR), BACK, "2021-01-01/2021-12-31"),
                arguments(date(2019, 5, 4), BACK, "2019-05-04/2019-05-04"),
                arguments(date(2018, 3, 0), BACK, "2018-03-01/2018-03-31"),
                arguments(date(2017, 0, 0), BACK, "2017-01-01/2017-12-31"),
                // A day without a year is the nearest that fits.
                arguments(date(0, 6, 14), BACK, "2022-06-14/2022-06-14"),
                arguments(date(0, 12, 20), BACK, "2021-12-20/2021-12-20"),
                arguments(date(0, 8, 20), BACK, "2022-08-20/2022-08-20"),
                // What is told as past was, but for a few days that the article's own date may be wrong.
                arguments(date(0, 8, 20), PAST, "2021-08-20/2021-08-20"),
                arguments(date(0, 6, 17), PAST, "2022-06-17/2022-06-17"),
                arguments(date(0, 6, 22), PAST, "2022-06-22/2022-06-22"),
                arguments(date(0, 6, 23), PAST, "2021-06-23/2021-06-23"),
                arguments(date(0, 1, 5), AHEAD, "2023-01-05/2023-01-05"),
                arguments(date(0, 6, 13), AHEAD, "2022-06-13/2022-06-13"),
                // So is one without a month.
                arguments(date(0, 0, 10), PAST, "2022-06-10/2022-06-10"),
                arguments(date(0, 0, 28), PAST, "2022-05-28/2022-05-28"),
                arguments(date(0, 0, 3), AHEAD, "2022-07-03/2022-07-03"),
                arguments(new Stretch(date(0, 5, 24), date(0, 5, 27)), BACK, "2022-05-24/2022-05-27"),
                arguments(new Stretch(date(0, 5, 24), date(0, 5, 20)), BACK, NONE),
                arguments(new NamedDate(date(0, 5, 0), LAST), BACK, "2022-05-01/2022-05-31"),
                arguments(new NamedDate(date(0, 8, 0), LAST), BACK, "2021-08-01/2021-08-31"),
                arguments(new NamedDate(date(0, 6, 0), LAST), BACK, "2021-06-01/2021-06-30"),
                arguments(new NamedDate(date(0, 5, 0), NEXT), AHEAD, "2023-05-01/2023-05-31"),
                arguments(new NamedDate(date(0, 5, 5), LAST), AHEAD, "2022-05-05/2022-05-05"),
                arguments(new NamedDate(date(0, 6, 14), LAST), BACK, "2022-06-14/2022-06-14"),
                arguments(new NamedDate(date(0, 6, 15), LAST), BACK, "2021-06-15/2021-06-15"),
                arguments(new NamedDate(date(0, 6, 15), NEXT), BACK, "2023-06-15/2023-06-15"),
                arguments(new NamedDate(date(0, 7, 1), NEXT), BACK, "2022-07-01/2022-07-01"),
                arguments(new NamedDate(date(0, 2, 29), LAST), BACK, "2020-02-29/2020-02-29"),
                arguments(new NamedDate(date(0, 2, 30), LAST), BACK, NONE),
                arguments(
                        new Stretch(new NamedDate(date(0, 5, 5), LAST), new NamedDate(date(0, 5, 7), LAST)),
                        BACK,
                        "2022-05-05/2022-05-07"),
                arguments(new DateOfYear(new Offset(-1, Unit.YEAR), date(0, 10, 12)), BACK, "2021-10-12/2021-10-12"),
                // 29 February is of a year that has one.
                arguments(date(0, 2, 29), BACK, NONE),
                arguments(date(2022, 2, 31), BACK, NONE),
                arguments(new TimeOfDay(true), AHEAD, NONE),
                arguments(new Vague(), BACK, NONE));
    }

    @ParameterizedTest
    @MethodSource({"weeks", "dates"})
    void resolves(TimeValue value, Outlook outlook, String days) {
        DateResolver resolver = new DateResolver(PUBLISHED, Optional.empty(), outlook);
        assertEquals(days, days(resolver, value));
    }

    static Stream<Arguments> undated() {
        return Stream.of(
                arguments(new Weekday(MONDAY, UNTOLD), null, NONE),
                arguments(new Offset(0, Unit.DAY), null, NONE),
                arguments(new Offset(1, Unit.WEEK), null, NONE),
                arguments(date(0, 11, 17), Year.of(2015), "2015-11-17/2015-11-17"),
                arguments(date(0, 11, 17), null, NONE),
                arguments(date(0, 0, 17), Year.of(2015), NONE),
                arguments(date(2016, 3, 4), null, "2016-03-04/2016-03-04"));
    }

    @ParameterizedTest
    @MethodSource("undated")
    void withoutADayOfPublicationOnlyWhatIsToldSettlesADate(TimeValue value, Year year, String days) {
        assertEquals(days, days(new DateResolver(Optional.empty(), Optional.ofNullable(year), BACK), value));
    }

    @ParameterizedTest
    @MethodSource("leapDays")
    void aLeapDayIsOfAYearThatHasOne(LocalDate published, String days) {
        DateResolver resolver = new DateResolver(Optional.of(published), Optional.empty(), PAST);
        assertEquals(days, days(resolver, date(0, 2, 29)));
    }

    static Stream<Arguments> leapDays() {
        return Stream.of(
                arguments(LocalDate.of(2020, 3, 2), "2020-02-29/2020-02-29"),
                arguments(LocalDate.of(2021, 1, 2), "2020-02-29/2020-02-29"));
    }

    private static String days(DateResolver resolver, TimeValue value) {
        return resolver.resolve(value)
                .map(period -> period.earliest() + "/" + period.latest())
                .orElse(NONE);
    }

    /** A date of the calendar; 0 is not told. */
    private static CalendarDate date(int year, int month, int day) {
        return new CalendarDate(
                year == 0 ? Optional.empty() : Optional.of(Year.of(year)),
                month == 0 ? Optional.empty() : Optional.of(Month.of(month)),
                day == 0 ? OptionalInt.empty() : OptionalInt.of(day));
    }
}
