package io.github.chancery.link.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.context.PlaceContext;
import io.github.chancery.link.context.SurfaceForm;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.link.index.CountryCodes;
import io.github.chancery.link.index.IndexCache;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name of some kind may stand for, and how well, with weights that are easy to tell from each other. */
class CandidateFinderTest {
    private static final Gazetteer GAZETTEER = Gazetteers.invented(Map.of(
            "countries.tsv",
            """
            Q30\tGondor\tGO\tGondorian|Men of the South\tKingdom of Gondor\tMinas Tirith\tQ20\tMinas Tirith|South\t\t\tstate\ttest
            Q31\tRohan\tRO\tRohirric\t\t\t\tMinas Tirith|South\t\t\tstate\ttest
            Q32\tArnor\tAR\tArnorian\t\t\t\t\t\t\tstate\ttest
            Q33\tDale\tDA\tDalish\t\t\t\t\t\t\tstate\ttest
            """,
            "cities.tsv",
            """
            Q20\tMinas Tirith\tGO\t\t\t900\t\ttest
            Q21\tOsgiliath\tGO\t43.0\t-12.0\t300000\t\ttest
            Q22\tOsgiliath\tRO\t\t\t100000\t\ttest
            Q23\tPelargir\tGO\t\t\t1000000\t\ttest
            Q24\tPelargir\tRO\t\t\t333333\t\ttest
            Q25\tPelargir\tAR\t\t\t333332\t\ttest
            Q26\tBree\tAR\t\t\t99999\tBriga\ttest
            Q27\tOsgiliath\tGO\t50.0\t10.0\t50000\t\ttest
            Q28\tUmbar\tXX\t\t\t50000\t\ttest
            """,
            "organisations.tsv",
            """
            Q40\tPrancing Pony\t\tvenue\ttest
            Q41\tWhite Council\tThe Wise\tforum\ttest
            """,
            "provinces.tsv",
            """
            Anorien\tGO\tAnor.\t43.5\t-12.25\t100
            Dale\tGO\t\t\t\t
            """,
            "topics.tsv",
            "Q50\tWar of the Ring\t\t\twar\ttest\n"));
    private static final MatchWeights SHIPPED = MatchWeights.shipped();
    private static final MatchWeights WEIGHTS = new MatchWeights(
            SHIPPED.person(),
            SHIPPED.name(),
            new MatchWeights.City(
                    0.5, 0.2, -0.1, 0.05, 0.08, -0.15, 0.1, 0.45, List.of(100_000, 300_000, 1_000_000), 1_000_000, 3),
            new MatchWeights.Place(0.6, 0.9, 0.8, 0.3, 0.2, 0.7),
            SHIPPED.decision(),
            SHIPPED.inference());
    private static final CandidateFinder FINDER = finder();

    private static CandidateFinder finder() {
        ItemIndex index = IndexCache.open(GAZETTEER);
        return new CandidateFinder(
                GAZETTEER,
                index,
                new OfficeTitles(GAZETTEER.offices()),
                new CountryCodes(index, GAZETTEER.countries()),
                WEIGHTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # name               | countries told beside it | mentioned | what, and how well
                    # A capital is known; the size counts; of a small town something else must tell the country.
                    Minas Tirith         | -  | -     | Q20 0.80
                    Bree                 | -  | -     | Q26 0.45
                    Bree                 | -  | AR    | Q26 0.58
                    Bree                 | -  | AR GO | Q26 0.55
                    Bree                 | -  | GO    | Q26 0.45
                    Bree                 | AR | -     | Q26 0.70
                    Bree                 | AR | GO    | Q26 0.70
                    # It does not lie in the country that is told.
                    Bree                 | GO | AR    | Q26 0.40
                    # A million is known everywhere; a namesake of less than a third of it is seldom meant.
                    Pelargir             | -  | -     | Q23 0.80, Q24 0.45, Q25 0.45
                    Pelargir             | -  | RO AR | Q23 0.80, Q24 0.75, Q25 0.60
                    Pelargir             | AR | -     | Q25 0.90, Q23 0.45, Q24 0.45
                    # What the name is said to lie in: a country, a province and what is near to its middle.
                    Osgiliath            | GO | -     | Q21 0.90, Q27 0.55, Q22 0.45
                    Osgiliath, Gondor    | -  | -     | Q21 0.90, Q27 0.55, Q22 0.45
                    Osgiliath, Anorien   | -  | -     | Q21 0.90, Q22 0.45, Q27 0.25
                    Osgiliath, Anor.     | -  | -     | Q21 0.90, Q22 0.45, Q27 0.25
                    Osgiliath, Dale      | -  | -     | Q21 0.45, Q22 0.45, Q27 0.40
                    # Words around the name of a city.
                    the city of Bree     | -  | AR    | Q26 0.58
                    central Pelargir     | -  | -     | Q23 0.80, Q24 0.45, Q25 0.45
                    Bree town            | -  | AR    | Q26 0.58
                    Bree road            | -  | AR    | ''
                    # A country by name and by its people; one that shares its name with another's province.
                    Gondor               | -  | -     | Q30 1.00
                    Kingdom of Gondor    | -  | -     | Q30 0.97
                    Gondorian            | -  | -     | Q30 0.90
                    Gondorr              | -  | -     | Q30 0.92
                    Kingdom of Gondorr   | -  | -     | Q30 0.92
                    Dale                 | -  | -     | Q33 0.70
                    Dale                 | DA | -     | Q33 1.00
                    Dale                 | -  | DA GO | Q33 1.00
                    Dale                 | -  | GO    | Q33 0.20
                    # Where a venue is, there they meet; where an organisation has its seat, perhaps.
                    Prancing Pony        | -  | -     | Q40 1.00
                    White Council        | -  | -     | Q41 0.60
                    Mordor               | -  | -     | ''
                    """)
    void aPlace(String name, @Nullable String countries, @Nullable String mentioned, @Nullable String expected) {
        MentionContext context = new MentionContext(codes(countries), Set.of(), codes(mentioned), Optional.empty());
        assertEquals(expected == null ? "" : expected, found(EntityKind.PLACE, name, context));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, Gondor, Q30 1.00",
        "COUNTRY, Gondorian, Q30 0.90",
        "COUNTRY, Men of the South, Q30 0.90",
        "COUNTRY, Minas Tirith, 'Q30 0.80, Q31 0.80'",
        "COUNTRY, Kingdom of Gondorr, Q30 0.92",
        "COUNTRY, Bree, ''",
        "ORGANISATION, White Council, Q41 1.00",
        "ORGANISATION, Wise, Q41 0.97",
        "ORGANISATION, White Councill, Q41 0.92",
        "TOPIC, War of the Ring, Q50 0.95",
        "TOPIC, efforts to end the War of the Ring, Q50 0.87",
        "TOPIC, the ongoing War of the Ring, Q50 0.92",
        "GROUP, White Council, ''",
    })
    void anythingElse(EntityKind kind, String name, String expected) {
        assertEquals(expected, found(kind, name, MentionContext.NONE));
    }

    @ParameterizedTest
    @CsvSource({"Gondor, Q30 0.30", "Gondorian, Q30 0.30", "Dale, Q33 0.30"})
    void aStateOfThePastIsHardlyToday(String name, String expected) {
        MentionContext past = MentionContext.NONE.at(new PlaceContext(List.of(), false, true));
        assertEquals(expected, found(EntityKind.PLACE, name, past));
    }

    @ParameterizedTest
    @CsvSource({"Minas Tirith, Q20 0.45", "Bree, Q26 0.45"})
    void aProvinceIsHardlyTheCityOfItsName(String name, String expected) {
        MentionContext area = MentionContext.NONE.mentioning(Set.of("AR")).at(new PlaceContext(List.of(), true, false));
        assertEquals(expected, found(EntityKind.PLACE, name, area));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, Gondor, Gondor is a country",
        "PLACE, Minas Tirith, Minas Tirith in Gondor",
        "PLACE, Umbar, Umbar",
        "PLACE, Prancing Pony, Prancing Pony",
    })
    void theLinkToAPlaceTellsItsCountry(EntityKind kind, String name, String expected) {
        List<Candidate> candidates = FINDER.find(new SurfaceForm(kind, name), MentionContext.NONE);
        Candidate best = candidates.get(0);
        Link link = FINDER.located(new Link(best.item().item(), best.item().label(), 0.9), candidates);
        String country = link.country().map(whole -> " in " + whole.label()).orElse("");
        assertEquals(expected, link.label() + (link.isCountry() ? " is a country" : country));
        Link other = new Link("Q99", "other", 0.9);
        assertEquals(other, FINDER.located(other, candidates));
    }

    private static String found(EntityKind kind, String name, MentionContext context) {
        return FINDER.find(new SurfaceForm(kind, name), context).stream()
                .map(candidate -> "%s %.2f".formatted(candidate.item().item(), candidate.score()))
                .collect(Collectors.joining(", "));
    }

    private static Set<String> codes(@Nullable String codes) {
        return codes == null ? Set.of() : Stream.of(codes.split(" ", -1)).collect(Collectors.toSet());
    }
}
