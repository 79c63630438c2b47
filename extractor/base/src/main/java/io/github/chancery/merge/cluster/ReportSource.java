package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.DateInterval;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/** Where reports are found by when they can have been. */
public interface ReportSource {
    /** Reports that tell the day. */
    Collection<ReportWithDays> onDay(LocalDate day);

    /** Reports that tell several days of which this is the first, {@link DateInterval#SHORT_DAYS} at most. */
    Collection<ReportWithDays> daysFrom(LocalDate day);

    /** Reports that tell the month and no day. */
    Collection<ReportWithDays> inMonth(YearMonth month);

    /** Reports that tell this longer period. */
    Collection<ReportWithDays> during(Period period);

    /** Reports without a date in articles published on the day. */
    Collection<ReportWithDays> undatedPublishedOn(LocalDate day);
}
