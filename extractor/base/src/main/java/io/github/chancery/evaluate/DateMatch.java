package io.github.chancery.evaluate;

import io.github.chancery.model.Period;
import java.time.YearMonth;

/** Whether the days found are the annotated date. */
final class DateMatch {
    private DateMatch() {}

    /**
     * Whether {@code period} is just the day, month or year {@code gold}, or begins and ends with its two days.
     *
     * @param gold 2016-08-15, 2016-08, 2016 or 2016-08-15/2016-08-17
     */
    static boolean sameDays(String gold, Period period) {
        if (gold.contains("/")) {
            return gold.equals(period.earliest() + "/" + period.latest());
        }
        return gold.equals(asOneDate(period));
    }

    /** The day, month or year; what is none of them has no such form. */
    private static String asOneDate(Period period) {
        if (period.days() == 1) {
            return period.earliest().toString();
        }
        YearMonth month = YearMonth.from(period.earliest());
        if (period.equals(Period.month(month))) {
            return month.toString();
        }
        return period.equals(Period.year(month.getYear())) ? String.format("%04d", month.getYear()) : "";
    }
}
