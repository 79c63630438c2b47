package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day behind a month that SUTime takes alone: "last May 5", "this May 5th", "last May 5, 2016". */
final class DaysBehind {
    private static final Pattern DAY = Pattern.compile("(?<day>0?[1-9]|[12][0-9]|3[01])(?<ending>st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    /** What tells that a number counts: "last May 20 officials", "5 million", "5 senior officials". */
    private static final Pattern COUNTED = Pattern.compile("NNS?|JJ.?|CD");

    private DaysBehind() {}

    /**
     * The time with the day behind it, and the year behind that, where there are such; else the time as it is.
     *
     * @param month the month that has to be the time's last word
     * @param on the value with a day
     */
    static TimeExpression read(
            List<CoreLabel> tokens, TimeExpression time, Optional<Month> month, IntFunction<TimeValue> on) {
        int end = time.end();
        if (end == tokens.size() || !endsWith(tokens.get(end - 1), month)) {
            return time;
        }
        Matcher day = DAY.matcher(tokens.get(end).word());
        if (!day.matches()) {
            return time;
        }
        int number = Integer.parseInt(day.group("day"));
        int year = is(tokens, end + 1, ",") ? end + 2 : end + 1;
        if (year < tokens.size() && YEAR.matcher(tokens.get(year).word()).matches()) {
            Year told = Year.parse(tokens.get(year).word());
            return with(time, year + 1, new CalendarDate(Optional.of(told), month, OptionalInt.of(number)));
        }
        return day.group("ending") == null && counts(tokens, end) ? time : with(time, end + 1, on.apply(number));
    }

    /** "May", "Dec." */
    private static boolean endsWith(CoreLabel last, Optional<Month> month) {
        String word = last.word().toLowerCase(Locale.ROOT).replace(".", "");
        return word.length() > 2
                && month.filter(told -> told.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3)))
                        .isPresent();
    }

    private static boolean counts(List<CoreLabel> tokens, int number) {
        return number + 1 < tokens.size()
                && COUNTED.matcher(tokens.get(number + 1).tag()).matches();
    }

    private static boolean is(List<CoreLabel> tokens, int position, String word) {
        return position < tokens.size() && tokens.get(position).word().equals(word);
    }

    private static TimeExpression with(TimeExpression time, int end, TimeValue value) {
        return new TimeExpression(time.first(), end, time.head(), value);
    }
}
