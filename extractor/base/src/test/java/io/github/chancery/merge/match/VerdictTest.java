package io.github.chancery.merge.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.merge.cluster.ToldReports;
import io.github.chancery.model.StoredReport;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of two reports that are of one encounter, or are not. */
class VerdictTest {
    /** Two reports, as {@link ToldReports} writes them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # They can be of one: who takes part in both, the days that both can be on, where.
                    a Meeting Held x+y 3 4 -; b Meeting Held x+y 3 5 - | x, y; on 3019-01-03
                    a Meeting Held x+y 1-5 9 bree; b Meeting Held x+y 3-7 9 bree | x, y; from 3019-01-03 to 3019-01-05; bree
                    a Meeting Held x+y 3 4 edoras<rohan; b Meeting Held x+y 3 4 =rohan | x, y; on 3019-01-03; edoras
                    a Meeting Held x@n+y@s 3 4 -; b Meeting Held =n+=s 3 4 - | x = n, y = s; on 3019-01-03
                    a Meeting Held x+y 1-60 61 -; b Meeting Held x+y 1-60 61 - | x, y; from 3019-01-01 to 3019-03-01
                    a Meeting Held x+y 1-31 9 -; b Meeting Held x+y 3 9 - | x, y; on 3019-01-03
                    a Visit Held x 3 4 bree; b Visit Held x 3 4 bree | x; on 3019-01-03; bree
                    # They cannot, and why.
                    a1 Meeting Held x+y 3 4 -; a2 Meeting Held x+y 3 4 - | one article tells them apart
                    a Meeting Held x+y 3 4 -; b Call Held x+y 3 4 - | one is a meeting, the other a call
                    a Meeting Held x+y 3 4 -; b Meeting Held x+y 4 4 - | one is on 3019-01-03, the other on 3019-01-04
                    a Meeting Held x+y 3 4 -; b Meeting Held x+y - 9 - | one is on 3019-01-03, the other without a date, of an article that allows from 3019-01-06 to 3019-01-09
                    a Meeting Held x+y 1-60 61 -; b Meeting Held x+y 3 4 - | one period is long and not the other's: from 3019-01-01 to 3019-03-01; on 3019-01-03
                    a Meeting Held x+y 3 4 -; b Meeting Held x+y 1-60 61 - | one period is long and not the other's: on 3019-01-03; from 3019-01-01 to 3019-03-01
                    a Meeting Held x+y 3 4 bree; b Meeting Held x+y 3 4 dale+esgaroth | one is in bree, the other in dale, esgaroth
                    a Meeting Held x+y 3 4 -; b Meeting Held x+z 3 4 - | both have x; only one has y, z
                    a Meeting Held x 3 4 -; b Meeting Held z 3 4 - | no party is in both; only one has x, z
                    a Meeting Held x 3 4 -; b Meeting Held x+#envoys@n 3 4 - | both have x; only one has envoys
                    a Meeting Held x@n+v@n 3 4 -; b Meeting Held x@n 3 4 - | only one party is in both: x
                    a Visit Held x 3 4 -; b Visit Held x 3 4 - | both tell of x alone, and no place is in both
                    a Meeting Held =n+=s - 4 -; b Meeting Held =n+=s - 5 - | neither tells the day, and no person, place or topic is in both
                    """)
    void everyVerdictIsGivenWithItsReason(String reports, String because) {
        assertEquals(because, verdict(reports).because());
    }

    @ParameterizedTest
    @CsvSource({
        "a Meeting Held =n+=s - 4 -; b Meeting Held =n+=s 4 5 -, true",
        "a Meeting Held =n+=s 4 4 -; b Meeting Held =n+=s - 5 -, true",
        "a Meeting Held =n+=s - 4 bree; b Meeting Held =n+=s - 5 bree, true",
        "a Meeting Held =n+=s - 4 -; b Meeting Held =n+=s - 5 bree, false",
        "a Meeting Held x+=s - 4 -; b Meeting Held x+=s - 5 -, true",
        "a Visit Held x@n 3 4 =s; b Visit Held x@n+=s 3 4 =s, true",
        "a Visit Held x@n 3 4 -; b Visit Held x@n+=s 3 4 =s, false",
        "a Meeting Held x@n 3 4 =s; b Meeting Held x@n+=s 3 4 =s, false",
        "a Visit Held x@n 3 4 =s; b Visit Held x@n+z@e 3 4 =s, false",
        "a Meeting Held x 3 4 bree; b Meeting Held x+#officials 3 4 bree, true",
        "a Meeting Held x@n+v@n 3 4 bree; b Meeting Held x@n 3 4 bree, false",
    })
    void oneEncounterOrNotWhicheverIsAskedFirst(String reports, boolean joined) {
        assertEquals(joined, verdict(reports).isJoined());
        List<StoredReport> both = ToldReports.of(reports);
        assertEquals(joined, compare(both.get(1), both.get(0)).isJoined());
    }

    private static Verdict verdict(String reports) {
        List<StoredReport> both = ToldReports.of(reports);
        return compare(both.get(0), both.get(1));
    }

    private static Verdict compare(StoredReport one, StoredReport other) {
        return ReportWithDays.of(one)
                .orElseThrow()
                .compare(ReportWithDays.of(other).orElseThrow());
    }
}
