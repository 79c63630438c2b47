package io.github.chancery.language.time;

import edu.stanford.nlp.time.SUTime;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.DateOfYear;
import io.github.chancery.model.TimeValue.Offset;
import io.github.chancery.model.TimeValue.TimeOfDay;
import io.github.chancery.model.TimeValue.Undated;
import io.github.chancery.model.TimeValue.Unit;
import io.github.chancery.model.TimeValue.Vague;
import io.github.chancery.model.TimeValue.Weekday;
import io.github.chancery.model.TimeValue.WeekdayOfWeek;

/** What two times told together mean: "Monday" and "afternoon", "last year" and "4 June", "today" and "Wednesday". */
final class Intersections {
    private Intersections() {}

    /** @param with the temporal of which {@code second} is the value */
    static TimeValue of(TimeValue first, TimeValue second, SUTime.Temporal with) {
        if (second instanceof TimeOfDay || isADayAtMost(with)) {
            return first;
        }
        return switch (first) {
            case TimeOfDay part -> second;
            case Offset from -> offset(from, second, with);
            case DateOfYear date when second instanceof Weekday -> date;
            case CalendarDate date -> date(date, second, with);
            case Weekday weekday -> second instanceof CalendarDate date && date.isDayOfMonth() ? date : none(with);
            default -> none(with);
        };
    }

    /** "the early hours of Sunday" are of Sunday. */
    private static boolean isADayAtMost(SUTime.Temporal with) {
        return with instanceof SUTime.Duration duration && duration.compareTo(SUTime.DAY) <= 0;
    }

    private static TimeValue offset(Offset from, TimeValue second, SUTime.Temporal with) {
        return switch (second) {
            case CalendarDate date when date.year().isPresent() -> date;
            case CalendarDate date when from.unit() == Unit.DAY -> date;
            case CalendarDate date when date.month().isPresent() -> new DateOfYear(from, date);
            case Weekday weekday when from.unit() == Unit.WEEK -> new WeekdayOfWeek(weekday.day(), from.count());
            case Weekday weekday when from.unit() == Unit.DAY && from.count() == 0 -> weekday;
            default -> none(with);
        };
    }

    private static TimeValue date(CalendarDate date, TimeValue second, SUTime.Temporal with) {
        return switch (second) {
            case Weekday weekday when date.day().isPresent() -> date;
            case CalendarDate other
            when date.year().isPresent() && date.month().isEmpty() -> other.orInYear(date.year());
            default -> none(with);
        };
    }

    /** "a few years in the nineties" tells no date at all. */
    private static TimeValue none(SUTime.Temporal with) {
        return TemporalValues.isUncounted(with) ? new Undated() : new Vague();
    }
}
