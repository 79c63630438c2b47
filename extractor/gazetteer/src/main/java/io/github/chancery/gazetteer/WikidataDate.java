package io.github.chancery.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;

/** Writes a date as precisely as Wikidata knows it. */
final class WikidataDate {
    private static final int LAST_YEAR = 9999;

    private WikidataDate() {}

    /** A day, a month or a year: 2014-03-05, 2014-03 or 2014; empty for less, and for years that have not four digits. */
    static Optional<String> of(TimeValue time) {
        if (time.getYear() < 1 || time.getYear() > LAST_YEAR || time.getPrecision() < TimeValue.PREC_YEAR) {
            return Optional.empty();
        }
        try {
            if (time.getPrecision() >= TimeValue.PREC_DAY && time.getDay() > 0) {
                return Optional.of(LocalDate.of((int) time.getYear(), time.getMonth(), time.getDay())
                        .toString());
            }
            if (time.getPrecision() >= TimeValue.PREC_MONTH && time.getMonth() > 0) {
                return Optional.of(
                        YearMonth.of((int) time.getYear(), time.getMonth()).toString());
            }
        } catch (DateTimeException e) {
            // a day that the calendar has not, such as 30 February: only the year is sure
        }
        return Optional.of(String.format(Locale.ROOT, "%04d", time.getYear()));
    }
}
