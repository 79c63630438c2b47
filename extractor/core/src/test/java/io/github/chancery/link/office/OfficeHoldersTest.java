package io.github.chancery.link.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.link.index.IndexCache;
import io.github.chancery.model.Link;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {
    private static final Gazetteer GAZETTEER = Gazetteers.invented(Map.of(
            "people.tsv",
            """
            Q1\tBoromir\t\tforeign_minister@Minister of Foreign Affairs@GO@2001-01-01@2005-05-05\told
            Q2\tFaramir\t\tforeign_minister@Minister of Foreign Affairs@GO@2005-05-06@\tgondor@2010-10-10
            Q3\tGimli\t\tforeign_minister@Minister of Foreign Affairs@ER@2001@2004\told
            Q4\tGloin\t\tforeign_minister@Minister of Foreign Affairs@ER@2004@2010\told
            Q5\tElessar\t\thead_of_state@Monarch@GO@2001-01-01@\told
            Q6\tIngold\t\tforeign_minister@Permanent Secretary@BR@2001-01-01@2010-01-01\told
            """,
            "offices.tsv",
            "foreign_minister\tforeign minister|foreign secretary|minister\nhead_of_state\tpresident|king|queen\n"));

    private static final OfficeHolders HOLDERS =
            new OfficeHolders(IndexCache.open(GAZETTEER), new OfficeTitles(GAZETTEER.offices()), 0.9);

    @ParameterizedTest
    @CsvSource({
        "foreign minister, GO, 2003-03-03, Q1",
        "Foreign Ministers, GO, 2003-03-03, Q1",
        "foreign minister, GO, 2005-05-05, Q1",
        "foreign minister, GO, 2005-05-06, Q2",
        // Nothing is known of the time before the first or after the list was read.
        "foreign minister, GO, 1999-01-01, -",
        "foreign minister, GO, 2010-10-10, Q2",
        "foreign minister, GO, 2010-10-11, -",
        "foreign minister, AR, 2003-03-03, -",
        // In 2004 it may have been either.
        "foreign minister, ER, 2003-12-31, Q3",
        "foreign minister, ER, 2004-06-01, -",
        "former foreign minister, GO, 2003-03-03, -",
        "minister, GO, 2003-03-03, -",
        "king, GO, 2003-03-03, Q5",
        "queen, GO, 2003-03-03, -",
        "president, GO, 2003-03-03, -",
        "foreign minister, BR, 2003-03-03, Q6",
        "foreign secretary, BR, 2003-03-03, Q6",
        "foreign secretary, GO, 2003-03-03, -",
    })
    void onlyWhoAloneCanHaveHeldThePost(String title, String country, LocalDate day, String expected) {
        assertEquals(expected, holder(title, country, Period.day(day)));
    }

    @ParameterizedTest
    @CsvSource({"2003-01-01, 2004-01-01, Q1", "2005-05-05, 2005-05-06, -", "2000-12-31, 2001-01-01, -"})
    void thePostIsHeldForAllOfAPeriod(LocalDate first, LocalDate last, String expected) {
        assertEquals(expected, holder("foreign minister", "GO", new Period(first, last)));
    }

    private String holder(String title, String country, Period when) {
        return HOLDERS.holder(title, country, when).map(Link::item).orElse("-");
    }
}
