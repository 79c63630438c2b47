package io.github.chancery.read.format;

import io.github.chancery.read.layout.WrittenDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days of publication as databases, feeds and pages write them: "2022-06-09 12:00:00", "Thu, 09 Jun 2022 10:00 GMT",
 * "June 9, 2022", 1654776000. The day is the one written, whatever the hour's zone.
 */
public final class PublicationDay {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ,].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4}(?:\\d{2})?Z?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[ ,].*)?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(\\d{3})?");
    /** Before it no news was printed; the year 1 is how some programs write that they know no date. */
    private static final int FIRST_YEAR = 1500;

    private static final int MONTHS = 12;

    private PublicationDay() {}

    /** The day that {@code written} tells; none if it tells none, or if it may be one of two. */
    public static Optional<LocalDate> of(String written) {
        String date = written.strip();
        try {
            return inNumbers(date).or(() -> WrittenDate.leading(date)).filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            // "2016-02-30": no such day.
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inNumbers(String date) {
        Matcher seconds = SECONDS.matcher(date);
        if (seconds.matches()) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
            return Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate());
        }
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return Optional.of(day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4)));
        }
        Matcher compact = COMPACT.matcher(date);
        if (compact.matches()) {
            return Optional.of(day(compact.group(1), compact.group(2), compact.group(3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(date);
        return yearLast.matches() ? yearLast(yearLast) : Optional.empty();
    }

    /** "09.06.2022" begins with the day; "09/06/2022" may begin with the month, so that one number must tell. */
    private static Optional<LocalDate> yearLast(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        if (date.group(2).equals(".") || first > MONTHS || first == second) {
            return Optional.of(day(date.group(4), date.group(3), date.group(1)));
        }
        return second > MONTHS ? Optional.of(day(date.group(4), date.group(1), date.group(3))) : Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
