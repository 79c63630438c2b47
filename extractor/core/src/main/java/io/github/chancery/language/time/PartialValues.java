package io.github.chancery.language.time;

import edu.stanford.nlp.time.SUTime;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.Direction;
import io.github.chancery.model.TimeValue.TimeOfDay;
import io.github.chancery.model.TimeValue.Vague;
import io.github.chancery.model.TimeValue.Weekday;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.time.DateTimeFieldType;
import org.joda.time.Partial;

/** From times of which SUTime knows some fields, such as the month and the day, to values of ours. */
final class PartialValues {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    /** Years before it are those of another calendar, or of history: no meeting that news tell of was held in them. */
    private static final int FIRST_MODERN_YEAR = 1900;

    private PartialValues() {}

    static TimeValue of(SUTime.PartialTime time) {
        Partial fields = time.getJodaTimePartial();
        if (fields == null || fields.size() == 0) {
            return TemporalValues.named(abbreviation(time));
        }
        Optional<Year> year = field(fields, DateTimeFieldType.year())
                .filter(told -> told >= FIRST_YEAR && told <= LAST_YEAR)
                .map(Year::of);
        Optional<Month> month = field(fields, DateTimeFieldType.monthOfYear()).map(Month::of);
        Optional<Integer> day = field(fields, DateTimeFieldType.dayOfMonth());
        Optional<Integer> weekday = field(fields, DateTimeFieldType.dayOfWeek());
        if (year.filter(told -> told.getValue() < FIRST_MODERN_YEAR).isPresent()) {
            return new Vague();
        }
        if (isDate(fields, year, month, day, weekday)) {
            return new CalendarDate(year, month, day.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        }
        if (weekday.isPresent() && month.isEmpty() && year.isEmpty()) {
            return new Weekday(DayOfWeek.of(weekday.get()), Direction.UNTOLD);
        }
        return field(fields, DateTimeFieldType.hourOfDay())
                .<TimeValue>map(hour -> new TimeOfDay(isByTheClock(fields)))
                .orElseGet(Vague::new);
    }

    /** A date says more than its weekday, but "a Friday in November" says no date; neither does a quarter of a year. */
    private static boolean isDate(
            Partial fields,
            Optional<Year> year,
            Optional<Month> month,
            Optional<Integer> day,
            Optional<Integer> weekday) {
        boolean quarter = fields.size() > 1 && year.isPresent() && month.isEmpty();
        boolean told = month.isPresent() || (year.isPresent() && !quarter);
        return told && (weekday.isEmpty() || day.isPresent());
    }

    private static boolean isByTheClock(Partial fields) {
        return fields.isSupported(DateTimeFieldType.minuteOfHour())
                && !fields.isSupported(DateTimeFieldType.secondOfMinute());
    }

    private static Optional<Integer> field(Partial fields, DateTimeFieldType type) {
        return fields.isSupported(type) ? Optional.of(fields.get(type)) : Optional.empty();
    }

    /** TIMEX3's two letters for a part of the day, the week or the year, with which a value without fields ends. */
    private static String abbreviation(SUTime.PartialTime time) {
        String value = String.valueOf(time.getTimexValue());
        return value.substring(Math.max(0, value.length() - 2));
    }
}
