package io.github.chancery.meeting.date;

import io.github.chancery.model.Period;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.DateOfYear;
import io.github.chancery.model.TimeValue.NamedDate;
import io.github.chancery.model.TimeValue.Offset;
import io.github.chancery.model.TimeValue.Stretch;
import io.github.chancery.model.TimeValue.TimeOfDay;
import io.github.chancery.model.TimeValue.Undated;
import io.github.chancery.model.TimeValue.Vague;
import io.github.chancery.model.TimeValue.Weekday;
import io.github.chancery.model.TimeValue.WeekdayOfWeek;
import io.github.chancery.model.TimeValue.Weekend;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says which days a time means, seen from the day of publication. A weekday or a day without a year is the last such day
 * for what has been held, the next one for what is to come.
 *
 * @param published the day of publication
 * @param year the year of days told without one, where the day of publication is unknown
 */
record DateResolver(Optional<LocalDate> published, Optional<Year> year, Outlook outlook) {

    /** The days that are meant, if anything settles them. */
    Optional<Period> resolve(TimeValue value) {
        return switch (value) {
            case CalendarDate date -> date(date);
            case DateOfYear date ->
                published.flatMap(seen -> CalendarResolver.inYear(
                        seen.getYear()
                                + (date.year().unit() == TimeValue.Unit.YEAR
                                        ? date.year().count()
                                        : 0),
                        date.date()));
            case NamedDate named -> published.flatMap(seen -> CalendarResolver.beside(seen, named));
            case Offset offset -> published.map(seen -> offset(seen, offset));
            case Weekday day -> week(weeks -> weeks.weekday(day));
            case WeekdayOfWeek day -> week(weeks -> weeks.weekdayOfWeek(day));
            case Weekend weekend -> week(weeks -> weeks.weekend(weekend));
            case Stretch stretch -> stretch(stretch);
            case TimeOfDay part -> Optional.empty();
            case Vague vague -> Optional.empty();
            case Undated undated -> Optional.empty();
        };
    }

    private Optional<Period> week(Function<WeekResolver, Period> days) {
        return published.map(seen -> days.apply(new WeekResolver(seen, outlook)));
    }

    private Optional<Period> date(CalendarDate date) {
        if (date.year().isPresent()) {
            return CalendarResolver.inYear(date.year().get().getValue(), date);
        }
        if (published.isPresent()) {
            return new CalendarResolver(published.get(), outlook).nearest(date);
        }
        return year.flatMap(known -> CalendarResolver.inYear(known.getValue(), date));
    }

    private Optional<Period> stretch(Stretch stretch) {
        if (stretch.first() instanceof Weekday from && stretch.last() instanceof Weekday to) {
            return week(weeks -> weeks.stretch(from.day(), to.day()));
        }
        Optional<LocalDate> first = resolve(stretch.first()).map(Period::earliest);
        Optional<LocalDate> last = resolve(stretch.last()).map(Period::latest);
        boolean ordered = first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
        return ordered ? Optional.of(new Period(first.get(), last.get())) : Optional.empty();
    }

    private Period offset(LocalDate seen, Offset offset) {
        int count = offset.count();
        return switch (offset.unit()) {
            case DAY -> Period.day(seen.plusDays(count));
            case WEEK -> new WeekResolver(seen, outlook).week(count);
            case MONTH -> Period.month(YearMonth.from(seen).plusMonths(count));
            case YEAR -> Period.year(seen.getYear() + count);
        };
    }
}
