package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins what SUTime leaves apart: several days of one month, "May 24-27, 2021", "5 to 6 April", "June 3 and 4". */
final class DayRanges {
    private static final Pattern DAY = Pattern.compile("(?<month>(?:XXXX|\\d{4})-\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})(?:-XX-XX)?");

    private DayRanges() {}

    static List<TimeExpression> join(List<CoreLabel> tokens, List<TimeExpression> times) {
        List<TimeExpression> joined = new ArrayList<>();
        for (TimeExpression time : times) {
            TimeExpression before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && time.first() < before.end()) {
                continue;
            }
            if (before != null && isYearOf(tokens, before, time)) {
                joined.set(joined.size() - 1, withYear(before, time));
            } else {
                int from = before == null ? 0 : before.end();
                joined.add(dayBefore(tokens, time, from)
                        .or(() -> dayAfter(tokens, time))
                        .orElse(time));
            }
        }
        return joined;
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

    /** "May 24-27": the days behind it. */
    private static Optional<TimeExpression> dayAfter(List<CoreLabel> tokens, TimeExpression time) {
        Matcher day = DAY.matcher(time.timex());
        int number = time.end() + 1;
        if (!day.matches() || number >= tokens.size() || !isDay(tokens.get(number)) || time.head() == time.end() - 1) {
            return Optional.empty();
        }
        if (!isLink(tokens.get(time.end()))) {
            return Optional.empty();
        }
        String value = time.timex() + "/" + day.group("month") + "-"
                + tokens.get(number).word();
        return Optional.of(new TimeExpression(time.first(), number + 1, time.head(), value));
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
        return token.word().matches("-|–|—|to|and|until|&");
    }

    private static boolean isDay(CoreLabel token) {
        return token.word().matches("[12]?[0-9]|3[01]");
    }
}
