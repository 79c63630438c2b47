package io.github.chancery.meeting.date;

import io.github.chancery.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which days are meant by days of the week and weekends.
 *
 * @param seen the day of publication
 * @param ahead whether the time lies ahead, as for what is planned
 */
record WeekResolver(LocalDate seen, boolean ahead) {
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<before>PREV |NEXT |THIS )?XXXX-WXX-(?<n>[1-7])(?<after> OFFSET P-?1W)?");
    private static final Pattern OF_WEEK =
            Pattern.compile("THIS P1W(?: OFFSET P(?<weeks>-?1)W)? INTERSECT XXXX-WXX-(?<n>[1-7])");
    private static final Pattern RANGE = Pattern.compile("XXXX-WXX-(?<from>[1-7])/XXXX-WXX-(?<to>[1-7])");
    private static final Pattern WEEKEND = Pattern.compile("(?:THIS |XXXX-)WE(?<last> OFFSET P-1W)?");

    /** The days that a TIMEX value of these means; empty for any other value. */
    Optional<Period> resolve(String timex) {
        Matcher weekday = WEEKDAY.matcher(timex);
        if (weekday.matches()) {
            return Optional.of(Period.day(weekday(weekday)));
        }
        Matcher range = RANGE.matcher(timex);
        if (range.matches()) {
            return Optional.of(range(day(range.group("from")), day(range.group("to"))));
        }
        Matcher ofWeek = OF_WEEK.matcher(timex);
        if (ofWeek.matches()) {
            return Optional.of(Period.day(ofWeek(ofWeek)));
        }
        Matcher weekend = WEEKEND.matcher(timex);
        return weekend.matches() ? Optional.of(weekend(weekend.group("last") != null)) : Optional.empty();
    }

    private LocalDate weekday(Matcher weekday) {
        DayOfWeek day = day(weekday.group("n"));
        String before = String.valueOf(weekday.group("before"));
        String after = String.valueOf(weekday.group("after"));
        if (before.equals("PREV ") || after.contains("P-1W")) {
            return seen.with(TemporalAdjusters.previous(day));
        }
        if (before.equals("NEXT ") || after.contains("P1W")) {
            return seen.with(TemporalAdjusters.next(day));
        }
        return nearest(day);
    }

    private LocalDate nearest(DayOfWeek day) {
        return seen.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** "Monday to Wednesday": one stretch, though it may not be over yet. */
    private Period range(DayOfWeek from, DayOfWeek to) {
        LocalDate first = nearest(from);
        return new Period(first, first.with(TemporalAdjusters.nextOrSame(to)));
    }

    /** "Thursday last week" */
    private LocalDate ofWeek(Matcher ofWeek) {
        long weeks =
                Optional.ofNullable(ofWeek.group("weeks")).map(Long::parseLong).orElse(0L);
        return seen.plusWeeks(weeks).with(day(ofWeek.group("n")));
    }

    private Period weekend(boolean last) {
        LocalDate sunday = seen.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        boolean begun = !sunday.minusDays(1).isAfter(seen);
        LocalDate end = !last && (ahead || begun) ? sunday : sunday.minusWeeks(1);
        return new Period(end.minusDays(1), end);
    }

    private static DayOfWeek day(String number) {
        return DayOfWeek.of(Integer.parseInt(number));
    }
}
