package io.github.chancery.read.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as English news write them: "Friday, January 4, 2019", "4 Jan. 2019", "2019-01-04". */
public final class WrittenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** A day with its year, or without. */
    static final String ANY = "(?:" + WEEKDAY + "(?:" + MONTH + " " + DAY + "|" + DAY + " " + MONTH + ")(?:,? \\d{4})?"
            + "|\\d{4}-\\d{2}-\\d{2})(?!\\w)";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?i)(" + MONTH + ")");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern LEADING = Pattern.compile(ANY);

    private WrittenDate() {}

    /** The day with its year that {@code text} begins with. */
    public static Optional<LocalDate> leading(String text) {
        Matcher date = LEADING.matcher(text);
        return date.lookingAt() ? day(date.group()) : Optional.empty();
    }

    /** The day that {@code written}, a match of {@link #ANY}, means; none without a year or if there is no such day. */
    static Optional<LocalDate> day(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        List<String> numbers =
                NUMBER.matcher(written).results().map(number -> number.group()).toList();
        Matcher month = NAMED.matcher(written.replaceFirst("^" + WEEKDAY, ""));
        if (numbers.size() != 2 || !month.find()) {
            return Optional.empty();
        }
        String name = month.group(1).substring(0, 3).toLowerCase(Locale.ROOT);
        return day(numbers.get(1), MONTHS.indexOf(name) + 1, numbers.get(0));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        if (month < 1 || month > 12 || Integer.parseInt(year) < 1) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), month);
        return yearMonth.isValidDay(Integer.parseInt(day))
                ? Optional.of(yearMonth.atDay(Integer.parseInt(day)))
                : Optional.empty();
    }
}
