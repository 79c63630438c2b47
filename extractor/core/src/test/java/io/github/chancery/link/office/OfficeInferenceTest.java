package io.github.chancery.link.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.Reports;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.link.index.CountryCodes;
import io.github.chancery.link.index.IndexCache;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeInferenceTest {
    private static final Gazetteer GAZETTEER = Gazetteers.invented(
            Map.of(
                    "countries.tsv",
                    "Q11\tGondor\tGO\tGondorian\t\t\t\t\t\t\tstate\ttest\nQ12\tRohan\tRO\tRohirric\t\t\t\t\t\t\tstate\ttest\n",
                    "people.tsv",
                    """
            Q1\tBoromir\t\tforeign_minister@Minister@GO@2001-01-01@2005-05-05|head_of_state@Steward@GO@2005-05-06@2006\told
            Q2\tFaramir\t\tforeign_minister@Minister@GO@2005-05-06@\tgondor@2010-10-10
            Q3\tTheoden\t\thead_of_state@King@RO@2001-01-01@\trohan@2010-10-10
            Q4\tWormtongue\t\tsecurity_adviser@Adviser@RO@2001-01-01@2003-03-03|spokesperson@Voice@GO@2002-02-02@2004-04-04\told
            Q5\tGandalf\t\tinternational_head@White Wizard@@2001-01-01@2009-09-09\told
            Q6\tPippin\t\t\told
            """));

    private final OfficeInference inference;

    OfficeInferenceTest() {
        ItemIndex index = IndexCache.open(GAZETTEER);
        inference = new OfficeInference(
                index,
                new OfficeTitles(GAZETTEER.offices()),
                new CountryCodes(index, GAZETTEER.countries()),
                MatchWeights.shipped().inference());
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, 2003-03-03, Q11 0.87",
        "Q1, 2005-05-06, Q11 0.87",
        // Out of office.
        "Q1, 2000-12-31, -",
        "Q1, 2007-01-01, -",
        // Still in office when that was read, and less surely so the longer that is past.
        "Q2, 2010-10-10, Q11 0.87",
        "Q3, 2010-12-10, Q12 0.84",
        "Q3, 2011-04-10, Q12 0.79",
        "Q3, 2012-10-10, -",
        // Of one country or the other.
        "Q4, 2001-06-06, Q12 0.87",
        "Q4, 2002-06-06, -",
        "Q4, 2004-01-01, Q11 0.87",
        "Q5, 2003-03-03, -",
        "Q6, 2003-03-03, -",
        "Q99, 2003-03-03, -",
    })
    void aPersonActsForTheOnlyCountryWhosePostHeOrSheHoldsThatDay(String item, LocalDate day, String expected) {
        Entity person = person().linkedTo(new Link(item, "somebody", 0.9));
        assertEquals(expected, inferred(Reports.party(person), day));
    }

    @Test
    void whoIsNotLinkedOrIsToldToActForSomebodyActsForNobodyElse() {
        LocalDate day = LocalDate.of(2003, 3, 3);
        assertEquals("-", inferred(Reports.party(person()), day));
        Participation told = new Participation(
                person().linkedTo(new Link("Q1", "Boromir", 1)),
                Optional.empty(),
                Optional.of(Reports.entity(EntityKind.ORGANISATION, "Fellowship of the Ring")),
                Optional.empty());
        assertEquals("-", inferred(told, day));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, Gondor, foreign minister, Q2 0.9",
        "COUNTRY, Gondor, '', -",
        "COUNTRY, Rohan, foreign minister, -",
        "ORGANISATION, Gondor, foreign minister, -",
    })
    void aCountrysPostIsHeldByWhoHeldItThatDay(EntityKind kind, String name, String title, String expected) {
        Participation party = new Participation(
                Reports.entity(kind, name),
                Optional.of(title).filter(told -> !told.isEmpty()),
                Optional.empty(),
                Optional.empty());
        Report report = Reports.report(List.of(party), List.of(), List.of());
        assertEquals(expected, holder(inference.complete(report, Optional.of(LocalDate.of(2008, 8, 8)))));
        assertEquals("-", holder(inference.complete(report, Optional.empty())));
    }

    private static String holder(Report report) {
        return report.participations()
                .get(0)
                .holder()
                .map(person -> person.item() + " " + person.score())
                .orElse("-");
    }

    private static Entity person() {
        return Reports.entity(EntityKind.PERSON, "somebody");
    }

    private String inferred(Participation party, LocalDate day) {
        Report report = inference.complete(Reports.report(List.of(party), List.of(), List.of()), Optional.of(day));
        return report.participations()
                .get(0)
                .inferredCountry()
                .map(country -> country.item() + " " + country.score())
                .orElse("-");
    }
}
