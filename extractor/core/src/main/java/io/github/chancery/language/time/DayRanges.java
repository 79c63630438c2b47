package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.DateOfYear;
import io.github.chancery.model.TimeValue.Direction;
import io.github.chancery.model.TimeValue.NamedDate;
import io.github.chancery.model.TimeValue.Stretch;
import io.github.chancery.model.TimeValue.Weekday;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins what SUTime leaves apart: several days of one month, "May 24-27, 2021", "5 to 6 April", "June 3, 4 and 5", and
 * several of one week, "Monday to Wednesday".
 */
final class DayRanges {
    private static final String NUMBER = "([12]?[0-9]|3[01])";
    private static final Pattern DAY_NUMBER = Pattern.compile(NUMBER);
    private static final Set<String> LINKS = Set.of("-", "–", "—", "to", "and", "until", "through", "&");

    /** What follows "May 24" as words with blanks between: "- 27", "-27", ", 25 and 26". */
    private static final Pattern MORE_DAYS = Pattern.compile(
            "(?:(?:, " + NUMBER + " )*(?:, )?(?:-|–|—|to|and|until|through|&) |[-–—])(?<last>[12]?[0-9]|3[01])(?= |$)");

    private static final int MOST_WORDS = 8;

    private static final Set<String> UNTIL = Set.of("-", "–", "—", "to", "until", "through");

    private DayRanges() {}

    /** The times of a sentence, with those that make one period joined. */
    static List<TimeExpression> join(List<CoreLabel> tokens, List<TimeExpression> times) {
        List<TimeExpression> joined = new ArrayList<>();
        for (TimeExpression time : times) {
            int from = joined.isEmpty() ? 0 : joined.get(joined.size() - 1).end();
            if (time.first() < from) {
                continue;
            }
            if (!joined.isEmpty() && isLastDayOf(tokens, joined.get(joined.size() - 1), time)) {
                joined.set(joined.size() - 1, until(joined.get(joined.size() - 1), time));
            } else if (!joined.isEmpty() && isYearOf(tokens, joined.get(joined.size() - 1), time)) {
                joined.set(joined.size() - 1, withYear(joined.get(joined.size() - 1), time));
            } else {
                joined.add(range(tokens, time, from));
            }
        }
        return joined;
    }

    private static TimeExpression range(List<CoreLabel> tokens, TimeExpression time, int from) {
        return dayBefore(tokens, time, from).or(() -> dayAfter(tokens, time)).orElse(time);
    }

    /** "5-6 April": the days before the one that SUTime took. */
    private static Optional<TimeExpression> dayBefore(List<CoreLabel> tokens, TimeExpression time, int from) {
        int number = time.first() - 2;
        if (number < from || !isLink(tokens.get(number + 1)) || !isDay(tokens.get(number))) {
            return Optional.empty();
        }
        int first = Integer.parseInt(tokens.get(number).word());
        return day(time)
                .map(last ->
                        new TimeExpression(number, time.end(), time.head(), new Stretch(last.withDay(first), last)));
    }

    /** "May 24-27", "May 24, 25 and 26": the days behind it. */
    private static Optional<TimeExpression> dayAfter(List<CoreLabel> tokens, TimeExpression time) {
        List<CoreLabel> behind = tokens.subList(time.end(), Math.min(tokens.size(), time.end() + MOST_WORDS));
        String words = behind.stream().map(CoreLabel::word).collect(Collectors.joining(" "));
        Matcher more = MORE_DAYS.matcher(words);
        if (time.head() == time.end() - 1 || !more.lookingAt()) {
            return Optional.empty();
        }
        int end = time.end() + more.group().split(" ").length;
        // "on May 24 and 30 officials"
        boolean counts = end < tokens.size() && tokens.get(end).tag().equals("NNS");
        int last = Integer.parseInt(more.group("last"));
        return otherDay(time)
                .filter(other -> !counts)
                .map(other -> new TimeExpression(
                        time.first(), end, time.head(), new Stretch(time.value(), other.apply(last))));
    }

    /** "June 25 - July 2", "between May 5 and May 7", "Monday to Friday" */
    private static boolean isLastDayOf(List<CoreLabel> tokens, TimeExpression first, TimeExpression last) {
        if (last.first() != first.end() + 1) {
            return false;
        }
        String link = tokens.get(first.end()).word();
        boolean between = first.first() > 0
                && tokens.get(first.first() - 1).word().equalsIgnoreCase("between")
                && link.equals("and");
        boolean days = otherDay(first).isPresent() && otherDay(last).isPresent();
        Optional<DayOfWeek> begin = weekday(first);
        Optional<DayOfWeek> end = weekday(last);
        boolean weekdays = begin.isPresent() && end.isPresent();
        boolean next = weekdays && begin.get().plus(1) == end.get();
        return (UNTIL.contains(link) || between) ? days || weekdays : next && link.equals("and");
    }

    private static TimeExpression until(TimeExpression first, TimeExpression last) {
        TimeValue begin = day(first)
                .<TimeValue>map(day -> day.orInYear(day(last).flatMap(CalendarDate::year)))
                .orElse(first.value());
        return new TimeExpression(first.first(), last.end(), first.head(), new Stretch(begin, last.value()));
    }

    private static boolean isYearOf(List<CoreLabel> tokens, TimeExpression range, TimeExpression year) {
        boolean beside = year.first() == range.end()
                || (year.first() == range.end() + 1
                        && tokens.get(range.end()).word().equals(","));
        return beside
                && range.value() instanceof Stretch stretch
                && stretch.first() instanceof CalendarDate first
                && first.year().isEmpty()
                && year.value() instanceof CalendarDate date
                && date.year().isPresent()
                && date.month().isEmpty();
    }

    private static TimeExpression withYear(TimeExpression range, TimeExpression year) {
        if (!(range.value() instanceof Stretch stretch) || !(year.value() instanceof CalendarDate told)) {
            return range;
        }
        TimeValue value = new Stretch(inYear(stretch.first(), told), inYear(stretch.last(), told));
        return new TimeExpression(range.first(), year.end(), range.head(), value);
    }

    private static TimeValue inYear(TimeValue day, CalendarDate year) {
        return day instanceof CalendarDate date ? date.orInYear(year.year()) : day;
    }

    private static Optional<CalendarDate> day(TimeExpression time) {
        return time.value() instanceof CalendarDate date && date.isDayOfMonth() ? Optional.of(date) : Optional.empty();
    }

    /** What the same month has on another day, where the time is a day of a month. */
    private static Optional<IntFunction<TimeValue>> otherDay(TimeExpression time) {
        return switch (time.value()) {
            case CalendarDate date when date.isDayOfMonth() -> Optional.of(date::withDay);
            case NamedDate named when named.date().isDayOfMonth() -> Optional.of(named::withDay);
            case DateOfYear date when date.date().isDayOfMonth() -> Optional.of(date::withDay);
            default -> Optional.empty();
        };
    }

    private static Optional<DayOfWeek> weekday(TimeExpression time) {
        return time.value() instanceof Weekday weekday && weekday.direction() == Direction.UNTOLD
                ? Optional.of(weekday.day())
                : Optional.empty();
    }

    private static boolean isLink(CoreLabel token) {
        return LINKS.contains(token.word());
    }

    private static boolean isDay(CoreLabel token) {
        return DAY_NUMBER.matcher(token.word()).matches();
    }
}
