package io.github.chancery.merge;

import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/** Where reports are found by when they can have been. */
interface ReportSource {
    /** Reports that tell the day. */
    Collection<Dated> onDay(LocalDate day);

    /** Reports that tell several days of which this is the first, {@link Window#SHORT_DAYS} at most. */
    Collection<Dated> daysFrom(LocalDate day);

    /** Reports that tell the month and no day. */
    Collection<Dated> inMonth(YearMonth month);

    /** Reports that tell this longer period. */
    Collection<Dated> during(Period period);

    /** Reports without a date in articles published on the day. */
    Collection<Dated> undatedPublishedOn(LocalDate day);
}
