package io.github.chancery.meeting.date;

import io.github.chancery.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which days a time expression means, seen from the day of publication. A weekday or a day without a year is the
 * last such day for what has been held, the next one for what is to come. Weeks ("next week") settle no date.
 */
final class DateResolver {
    private static final Pattern DATE =
            Pattern.compile("(?<y>\\d{4}|XXXX)(?:-(?<m>\\d{1,2}|XX)(?:-(?<d>\\d{1,2}|XX))?)?");
    private static final Pattern MONTH_OF_OTHER_YEAR = Pattern.compile("XXXX-(?<m>\\d{2}) OFFSET P(?<n>-?1)Y");
    /** "Friday, 5 May": the date says it all. */
    private static final Pattern WEEKDAY_OF_DATE = Pattern.compile("(?<=-\\d{1,2})-WXX-[1-7]");

    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<=[0-9DMY])(T| INTERSECT (T|EV|MO|NI|AF|DT|MI)).*");
    private static final Pattern SEASON = Pattern.compile("(?<=\\d{4})-(SP|SU|FA|WI)$");
    private static final Pattern OFFSET = Pattern.compile("(?:THIS P1[DMY] )?OFFSET P(?<n>-?\\d{1,4})(?<unit>[DMY])");
    private static final Pattern THIS = Pattern.compile("THIS P1(?<unit>[DMY])");
    private static final Pattern PART_OF_TODAY = Pattern.compile("THIS (MO|AF|EV|NI|DT|MI)");
    private static final Pattern LAST_NIGHT = Pattern.compile("T(NI|EV) OFFSET P-1D");

    private final Optional<LocalDate> published;
    /** How many days the day of publication told may be before the day of what the text tells as past. */
    private static final int SLACK = 7;

    private final Optional<Year> year;
    private final boolean ahead;
    private final boolean past;

    /**
     * @param published the day of publication
     * @param year the year of days told without one, where the day of publication is unknown
     * @param ahead whether the time lies ahead, as for what is planned
     * @param past whether it lies back for sure, as for a verb in the past
     */
    DateResolver(Optional<LocalDate> published, Optional<Year> year, boolean ahead, boolean past) {
        this.published = published;
        this.year = year;
        this.ahead = ahead;
        this.past = past;
    }

    /** The days that a TIMEX value means, if anything settles them. */
    Optional<Period> resolve(String timex) {
        String told = bare(timex);
        return published
                .flatMap(day -> new WeekResolver(day, ahead).resolve(told))
                .or(() -> told.contains("/") ? range(told) : single(told));
    }

    private Optional<Period> range(String timex) {
        int slash = timex.indexOf('/');
        Optional<Period> first = single(timex.substring(0, slash));
        Optional<Period> last = single(timex.substring(slash + 1));
        boolean ordered = first.isPresent()
                && last.isPresent()
                && !last.get().latest().isBefore(first.get().earliest());
        return ordered
                ? Optional.of(new Period(first.get().earliest(), last.get().latest()))
                : Optional.empty();
    }

    /** The value without hour, part of the day, season, and the weekday of a date. */
    private static String bare(String timex) {
        String date = TIME_OF_DAY.matcher(timex).replaceFirst("");
        date = WEEKDAY_OF_DATE.matcher(date).replaceFirst("");
        return SEASON.matcher(date).replaceFirst("");
    }

    private Optional<Period> single(String timex) {
        try {
            int intersect = timex.indexOf(" INTERSECT ");
            if (intersect >= 0) {
                return dayInYear(timex.substring(0, intersect), timex.substring(intersect + 11));
            }
            Matcher date = DATE.matcher(timex);
            return date.matches() ? date(date) : relative(timex);
        } catch (DateTimeException e) {
            // "February 31": no such day.
            return Optional.empty();
        }
    }

    private Optional<Period> relative(String timex) {
        Matcher month = MONTH_OF_OTHER_YEAR.matcher(timex);
        if (month.matches()) {
            return published.map(day -> Period.month(monthBeside(day, month)));
        }
        Matcher offset = OFFSET.matcher(timex);
        if (offset.matches()) {
            return published.map(day -> shifted(day, Integer.parseInt(offset.group("n")), offset.group("unit")));
        }
        if (PART_OF_TODAY.matcher(timex).matches()) {
            return published.map(Period::day);
        }
        if (LAST_NIGHT.matcher(timex).matches()) {
            return published.map(day -> Period.day(day.minusDays(1)));
        }
        Matcher current = THIS.matcher(timex);
        return current.matches() ? published.map(day -> shifted(day, 0, current.group("unit"))) : Optional.empty();
    }

    private Optional<Period> date(Matcher date) {
        boolean month = isNumber(date.group("m"));
        boolean day = month && isNumber(date.group("d"));
        if (date.group("y").equals("XXXX")) {
            return month ? anchor(date, day) : Optional.empty();
        }
        int year = Integer.parseInt(date.group("y"));
        return Optional.of(month ? inYear(year, date, day) : Period.year(year));
    }

    private Optional<Period> anchor(Matcher date, boolean day) {
        if (published.isPresent()) {
            return published.map(seen -> yearless(seen, date, day));
        }
        return year.map(known -> inYear(known.getValue(), date, day));
    }

    /**
     * The occurrence nearest to the day of publication; one on the wrong side of it counts as thrice as far, and one ahead
     * that is told as past is out of question.
     */
    private Period yearless(LocalDate seen, Matcher date, boolean day) {
        Period nearest = inYear(seen.getYear(), date, day);
        for (int shift : new int[] {-1, 1}) {
            Period other = inYear(seen.getYear() + shift, date, day);
            nearest = distance(seen, other) < distance(seen, nearest) ? other : nearest;
        }
        return nearest;
    }

    private long distance(LocalDate seen, Period period) {
        long before = Math.max(0, ChronoUnit.DAYS.between(period.latest(), seen));
        long after = Math.max(0, ChronoUnit.DAYS.between(seen, period.earliest()));
        if (past && after > SLACK) {
            return Long.MAX_VALUE;
        }
        return ahead ? 3 * before + after : before + 3 * after;
    }

    private static Period inYear(int year, Matcher date, boolean day) {
        int month = Integer.parseInt(date.group("m"));
        return day
                ? Period.day(LocalDate.of(year, month, Integer.parseInt(date.group("d"))))
                : Period.month(YearMonth.of(year, month));
    }

    private Optional<Period> dayInYear(String year, String day) {
        Optional<Period> base = single(year);
        Matcher date = DATE.matcher(day);
        boolean usable = base.isPresent() && date.matches() && isNumber(date.group("m"));
        return usable
                ? Optional.of(inYear(base.get().earliest().getYear(), date, isNumber(date.group("d"))))
                : Optional.empty();
    }

    /** "last May", "next May": the nearest before or after the month of publication. */
    private static YearMonth monthBeside(LocalDate seen, Matcher month) {
        YearMonth now = YearMonth.from(seen);
        YearMonth other = now.withMonth(Integer.parseInt(month.group("m")));
        boolean last = month.group("n").equals("-1");
        if (last) {
            return other.isBefore(now) ? other : other.minusYears(1);
        }
        return other.isAfter(now) ? other : other.plusYears(1);
    }

    private static Period shifted(LocalDate seen, int count, String unit) {
        return switch (unit) {
            case "D" -> Period.day(seen.plusDays(count));
            case "M" -> Period.month(YearMonth.from(seen).plusMonths(count));
            default -> Period.year(seen.getYear() + count);
        };
    }

    private static boolean isNumber(String part) {
        return part != null && !part.equals("XX");
    }
}
