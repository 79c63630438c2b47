package io.github.chancery.merge;

import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/** Where reports are found by when they can have been. */
interface ReportSource {
    /** Reports whose period begins on the day and is of so few days that {@link Window#SHORT_DAYS} are as many or more. */
    Collection<Dated> beginningOn(LocalDate day);

    /** Reports that tell the month and no day. */
    Collection<Dated> inMonth(YearMonth month);

    /** Reports that tell this longer period. */
    Collection<Dated> during(Period period);

    /** Reports without a date in articles published on the day. */
    Collection<Dated> undatedPublishedOn(LocalDate day);
}
