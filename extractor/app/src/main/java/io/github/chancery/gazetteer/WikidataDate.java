package io.github.chancery.gazetteer;

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
        String year = String.format(Locale.ROOT, "%04d", time.getYear());
        if (time.getPrecision() == TimeValue.PREC_YEAR || time.getMonth() == 0) {
            return Optional.of(year);
        }
        String month = String.format(Locale.ROOT, "%s-%02d", year, time.getMonth());
        if (time.getPrecision() == TimeValue.PREC_MONTH || time.getDay() == 0) {
            return Optional.of(month);
        }
        return Optional.of(String.format(Locale.ROOT, "%s-%02d", month, time.getDay()));
    }
}
