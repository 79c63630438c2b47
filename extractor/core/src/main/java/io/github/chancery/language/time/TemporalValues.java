package io.github.chancery.language.time;

import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.SUTime.TemporalOp;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.Direction;
import io.github.chancery.model.TimeValue.NamedDate;
import io.github.chancery.model.TimeValue.Offset;
import io.github.chancery.model.TimeValue.TimeOfDay;
import io.github.chancery.model.TimeValue.Undated;
import io.github.chancery.model.TimeValue.Unit;
import io.github.chancery.model.TimeValue.Vague;
import io.github.chancery.model.TimeValue.Weekday;
import io.github.chancery.model.TimeValue.Weekend;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.time.Period;
import org.jspecify.annotations.Nullable;

/** From SUTime's temporals, not resolved by any day of reference, to values of ours; the only place that knows them. */
final class TemporalValues {
    private static final Set<String> PARTS_OF_DAY = Set.of("MO", "AF", "EV", "NI", "DT", "MI");
    private static final String WEEKEND = "WE";

    private TemporalValues() {}

    static TimeValue of(SUTime.@Nullable Temporal temporal) {
        return switch (temporal) {
            case null -> new Vague();
            case SUTime.Duration duration -> new Undated();
            case SUTime.Range range -> new Undated();
            case SUTime.TemporalSet set -> new Undated();
            case SUTime.OrdinalTime ordinal -> new Undated();
            case SUTime.RelativeTime relative -> relative(relative);
            case SUTime.PartialTime partial -> PartialValues.of(partial);
            default -> named(temporal.getTimeLabel());
        };
    }

    /** What has a name: parts of the day, weekends, seasons, the past, now and the future. */
    static TimeValue named(@Nullable String label) {
        if (label == null) {
            return new Vague();
        }
        if (PARTS_OF_DAY.contains(label)) {
            return new TimeOfDay(false);
        }
        if (label.equals(WEEKEND)) {
            return new Weekend(Direction.UNTOLD);
        }
        return label.endsWith("_REF") ? new Undated() : new Vague();
    }

    private static TimeValue relative(SUTime.RelativeTime relative) {
        SUTime.Temporal argument = relative.getTemporalArg();
        TemporalOp operation = relative.getTemporalOp();
        if (operation == null) {
            return of(relative.getBase());
        }
        return switch (operation) {
            case INTERSECT -> Intersections.of(of(relative.getBase()), of(argument), argument);
            case THIS -> argument instanceof SUTime.Duration unit ? currentUnit(unit) : current(of(argument));
            case OFFSET -> shifted(relative.getBase(), argument);
            case PREV_IMMEDIATE, PREV -> beside(argument, Direction.LAST);
            case NEXT_IMMEDIATE, NEXT -> beside(argument, Direction.NEXT);
            default -> new Vague();
        };
    }

    /** "this morning" is of this day, "this May" of this year. */
    private static TimeValue current(TimeValue told) {
        return switch (told) {
            case TimeOfDay part -> new Offset(0, Unit.DAY);
            case CalendarDate date
            when date.year().isEmpty() -> new TimeValue.DateOfYear(new Offset(0, Unit.YEAR), date);
            default -> told;
        };
    }

    private static TimeValue shifted(SUTime.Time base, SUTime.Temporal argument) {
        if (!(argument instanceof SUTime.Duration by)) {
            return new Vague();
        }
        TimeValue shift = offset(by);
        boolean fromNow = base == SUTime.TIME_REF || (of(base) instanceof Offset now && now.count() == 0);
        if (fromNow || !(shift instanceof Offset offset) || Math.abs(offset.count()) != 1) {
            return fromNow ? shift : new Vague();
        }
        return moved(of(base), offset);
    }

    /** "last Friday" is some Friday less a week. */
    private static TimeValue moved(TimeValue base, Offset offset) {
        Direction direction = offset.count() < 0 ? Direction.LAST : Direction.NEXT;
        return switch (base) {
            case TimeOfDay part when offset.unit() == Unit.DAY -> offset;
            case CalendarDate month when offset.unit() == Unit.YEAR -> directed(month, direction);
            case Weekday weekday when offset.unit() == Unit.WEEK -> directed(weekday, direction);
            case Weekend weekend when offset.unit() == Unit.WEEK -> directed(weekend, direction);
            case Undated none -> none;
            default -> new Vague();
        };
    }

    private static TimeValue beside(SUTime.Temporal argument, Direction direction) {
        return argument instanceof SUTime.Duration ? vague(argument) : directed(of(argument), direction);
    }

    private static TimeValue directed(TimeValue told, Direction direction) {
        return switch (told) {
            case Weekday weekday -> new Weekday(weekday.day(), direction);
            case Weekend weekend when direction == Direction.LAST -> new Weekend(direction);
            case CalendarDate date
            when date.year().isEmpty() && date.month().isPresent() -> new NamedDate(date, direction);
            default -> new Vague();
        };
    }

    /** "the past weeks" are a date, if one that settles no days; "some weeks" are none. */
    private static TimeValue vague(SUTime.Temporal duration) {
        return isUncounted(duration) ? new Undated() : new Vague();
    }

    /** Whether it is "some days", "some years". */
    static boolean isUncounted(SUTime.Temporal temporal) {
        return temporal instanceof SUTime.InexactDuration duration && duration.compareTo(SUTime.DAY) >= 0;
    }

    /** "this month"; "this decade" is no date of ours. */
    private static TimeValue currentUnit(SUTime.Duration duration) {
        return offset(duration) instanceof Offset offset
                ? offset.count() == 1 ? new Offset(0, offset.unit()) : new Vague()
                : offset(duration);
    }

    private static TimeValue offset(SUTime.Duration duration) {
        if (duration instanceof SUTime.InexactDuration) {
            return vague(duration);
        }
        boolean exact = duration instanceof SUTime.DurationWithFields && duration.mod == null;
        Optional<Offset> single = exact ? single(duration.getJodaTimePeriod()) : Optional.empty();
        return single.isPresent() ? single.get() : new Vague();
    }

    /** The only field of a period, if it is one of ours. */
    private static Optional<Offset> single(Period period) {
        return Stream.of(
                        new Offset(period.getDays(), Unit.DAY),
                        new Offset(period.getWeeks(), Unit.WEEK),
                        new Offset(period.getMonths(), Unit.MONTH),
                        new Offset(period.getYears(), Unit.YEAR))
                .filter(field -> field.count() != 0 && period.equals(periodOf(field)))
                .findFirst();
    }

    private static Period periodOf(Offset offset) {
        return switch (offset.unit()) {
            case DAY -> Period.days(offset.count());
            case WEEK -> Period.weeks(offset.count());
            case MONTH -> Period.months(offset.count());
            case YEAR -> Period.years(offset.count());
        };
    }
}
