package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins what SUTime leaves apart: several days of one month, "May 24-27, 2021", "5 to 6 April", "June 3, 4 and 5", and
 * several of one week, "Monday to Wednesday".
 */
final class DayRanges {
    private static final Pattern DAY = Pattern.compile("(?<month>(?:XXXX|\\d{4})-\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})(?:-XX-XX)?");

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(?<n>[1-7])");

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
        Matcher day = DAY.matcher(time.timex());
        int number = time.first() - 2;
        if (!day.matches() || number < from || !isLink(tokens.get(number + 1)) || !isDay(tokens.get(number))) {
            return Optional.empty();
        }
        String value = day.group("month") + "-" + tokens.get(number).word() + "/" + time.timex();
        return Optional.of(new TimeExpression(number, time.end(), time.head(), value));
    }

    /** "May 24-27", "May 24, 25 and 26": the days behind it. */
    private static Optional<TimeExpression> dayAfter(List<CoreLabel> tokens, TimeExpression time) {
        Matcher day = DAY.matcher(time.timex());
        List<CoreLabel> behind = tokens.subList(time.end(), Math.min(tokens.size(), time.end() + MOST_WORDS));
        String words = behind.stream().map(CoreLabel::word).collect(Collectors.joining(" "));
        Matcher more = MORE_DAYS.matcher(words);
        if (!day.matches() || time.head() == time.end() - 1 || !more.lookingAt()) {
            return Optional.empty();
        }
        int end = time.end() + more.group().split(" ").length;
        // "on May 24 and 30 officials"
        boolean counts = end < tokens.size() && tokens.get(end).tag().equals("NNS");
        String value = time.timex() + "/" + day.group("month") + "-" + more.group("last");
        return counts ? Optional.empty() : Optional.of(new TimeExpression(time.first(), end, time.head(), value));
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
        boolean days = DAY.matcher(first.timex()).matches()
                && DAY.matcher(last.timex()).matches();
        Matcher begin = WEEKDAY.matcher(first.timex());
        Matcher end = WEEKDAY.matcher(last.timex());
        boolean weekdays = begin.matches() && end.matches();
        boolean next = weekdays && Integer.parseInt(begin.group("n")) % 7 + 1 == Integer.parseInt(end.group("n"));
        return (UNTIL.contains(link) || between) ? days || weekdays : next && link.equals("and");
    }

    private static TimeExpression until(TimeExpression first, TimeExpression last) {
        String begin = last.timex().startsWith("XXXX")
                ? first.timex()
                : first.timex().replace("XXXX", last.timex().substring(0, 4));
        return new TimeExpression(first.first(), last.end(), first.head(), begin + "/" + last.timex());
    }

    private static boolean isYearOf(List<CoreLabel> tokens, TimeExpression range, TimeExpression year) {
        boolean beside = year.first() == range.end()
                || (year.first() == range.end() + 1
                        && tokens.get(range.end()).word().equals(","));
        return beside
                && range.timex().contains("/")
                && range.timex().startsWith("XXXX")
                && YEAR.matcher(year.timex()).matches();
    }

    private static TimeExpression withYear(TimeExpression range, TimeExpression year) {
        String value = range.timex().replace("XXXX", year.timex().substring(0, 4));
        return new TimeExpression(range.first(), year.end(), range.head(), value);
    }

    private static boolean isLink(CoreLabel token) {
        return LINKS.contains(token.word());
    }

    private static boolean isDay(CoreLabel token) {
        return DAY_NUMBER.matcher(token.word()).matches();
    }
}
