package io.github.chancery.link.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of a gazetteer say. */
class ItemTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # post,                             first day,  last day
                    king@King@GO@2019-05-01@2020-03-01, 2019-05-01, 2020-03-01
                    king@King@GO@2019-05@2020-02,       2019-05-01, 2020-02-29
                    king@King@GO@2019@2020,             2019-01-01, 2020-12-31
                    king@King@GO@@,                     -,          -
                    """)
    void aPostIsHeldFromTheFirstDayThatItMayHaveBeenToTheLast(
            String text, @Nullable LocalDate first, @Nullable LocalDate last) {
        Person person = person(text);
        Post post = person.posts().get(0);
        assertEquals("king King GO", post.office() + " " + post.position() + " " + post.country());
        assertEquals(Optional.ofNullable(first), post.start());
        assertEquals(Optional.ofNullable(last), post.end());
        assertEquals(List.of("Strider", "Thorongil"), person.aliases());
        assertEquals(Optional.of(LocalDate.of(3021, 9, 29)), person.read());
        assertEquals(Set.of("GO"), person.countries());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # the time,             may have been held in it, was for all of it
                    2019-05-01, 2019-05-01, true,                     true
                    2020-03-01, 2020-03-01, true,                     true
                    2019-04-30, 2019-04-30, false,                    false
                    2020-03-02, 2020-03-02, false,                    false
                    2019-04-30, 2019-05-01, true,                     false
                    2020-03-01, 2020-03-02, true,                     false
                    """)
    void aTimeLiesInAPostOrReachesIntoIt(LocalDate first, LocalDate last, boolean overlaps, boolean covers) {
        Post post = person("king@King@GO@2019-05-01@2020-03-01").posts().get(0);
        Period when = new Period(first, last);
        assertEquals(overlaps, post.mayOverlap(when));
        assertEquals(covers, post.covers(when, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01, true", "2021-01-02, false"})
    void ofAPostThatHasNotEndedNothingIsKnownAfterItWasRead(LocalDate day, boolean covers) {
        Post post = person("king@King@GO@2019-05-01@").posts().get(0);
        assertTrue(post.mayOverlap(Period.day(day)));
        assertEquals(covers, post.covers(Period.day(day), Optional.of(LocalDate.of(2021, 1, 1))));
        assertTrue(post.covers(Period.day(day), Optional.empty()));
        Post undated = person("king@King@GO@@").posts().get(0);
        assertEquals(false, undated.covers(Period.day(day), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"head_of_state, 1", "ambassador, 0", "security_adviser, 0.5"})
    void newsSpeakOfSomePostsMoreThanOfOthers(String office, double prominence) {
        Post post = person(office + "@Title@GO@@").posts().get(0);
        assertEquals(prominence, post.prominence());
    }

    @Test
    void whoeverHoldsAGreaterPostOrHasMorePagesIsLikelierMeant() {
        Person nobody = new Person("Q1", "A", List.of(), List.of());
        Person envoy = person("ambassador@Envoy@GO@@");
        Person king = person("head_of_state@King@GO@@");
        assertEquals(0.3, nobody.prior());
        assertEquals(0.3, envoy.prior());
        assertEquals(0.7, king.prior());
        Person known = new Person("Q1", "A", List.of(), List.of(), Optional.empty(), 350);
        Person best = new Person("Q1", "A", List.of(), List.of(), Optional.empty(), 9999);
        Person little = new Person("Q1", "A", List.of(), king.posts(), Optional.empty(), 1);
        assertEquals(1, known.prior());
        assertEquals(1, best.prior());
        assertTrue(little.prior() < king.prior());
    }

    @Test
    void aLargerOrBetterKnownCityIsLikelierMeant() {
        City town = new City("Q1", "A", "GO", 1000, Optional.empty(), List.of());
        City city = new City("Q2", "A", "GO", 1_000_000, Optional.empty(), List.of());
        City known = new City("Q3", "A", "GO", 1000, Optional.empty(), List.of(), 350);
        City little = new City("Q4", "A", "", 1_000_000, Optional.empty(), List.of(), 1);
        City biggest = new City("Q5", "A", "GO", Integer.MAX_VALUE, Optional.empty(), List.of());
        assertTrue(town.prior() < city.prior());
        assertEquals(1, known.prior());
        assertEquals(city.prior(), little.prior());
        assertEquals(1, biggest.prior());
        assertEquals(Set.of("GO"), town.countries());
        assertEquals(Set.of(), little.countries());
    }

    @Test
    void theKindsOfItems() {
        Organisation council = new Organisation("Q1", "A", List.of(), "forum");
        Organisation inn = new Organisation("Q2", "A", List.of(), "venue");
        Topic war = new Topic("Q3", "A", List.of());
        assertEquals(ItemKind.ORGANISATION, council.kind());
        assertEquals(ItemKind.VENUE, inn.kind());
        assertEquals(ItemKind.TOPIC, war.kind());
        assertEquals(0.7, council.prior());
        assertEquals(0.5, war.prior());
        assertEquals(Set.of(), war.countries());
        assertEquals(Optional.empty(), war.coordinates());
        assertEquals(58217, new Topic("Q58217", "A", List.of("B")).number());
        assertEquals(
                List.of("A", "B"),
                new Topic("Q58217", "A", List.of("B")).names().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "0, 0, 0, 1, 111",
        "0, 0, 1, 0, 111",
        "60, 0, 60, 1, 56",
        "0, 179, 0, -179, 222",
        "90, 0, -90, 0, 20015",
    })
    void distancesAreInKilometres(double north, double east, double otherNorth, double otherEast, long kilometres) {
        assertEquals(
                kilometres, Math.round(new Coordinates(north, east).distance(new Coordinates(otherNorth, otherEast))));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN"})
    void aPointIsOnTheEarth(double north, double east) {
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(north, east));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Q7;Bree;AR;95;0;7;;test         | "95, 0" is no latitude and longitude in degrees
                    Q7;Bree;AR;north;0;7;;test      | "north, 0" is no latitude and longitude in degrees
                    Q7;Bree;AR;;;many;;test         | "many" is not a whole number for the column population
                    Q07;Bree;AR;;;7;;test           | "Q07" is not a Wikidata item such as Q183
                    """)
    void aRowOfACityThatIsWrongIsTold(String row, String reason) {
        Gazetteer gazetteer = Gazetteers.invented(Map.of("cities.tsv", row.replace(';', '\t') + "\n"));
        ChanceryException failure = assertThrows(ChanceryException.class, gazetteer::cities);
        assertEquals("cities.tsv, line 2: " + reason + "; correct that line", failure.getMessage());
    }

    @Test
    void aCityWithoutAPlaceOnTheMapHasNone() {
        City bree = Gazetteers.invented(Map.of("cities.tsv", "Q7\tBree\tAR\t\t\t7\tBriga\ttest\n"))
                .cities()
                .get(0);
        assertEquals(Optional.empty(), bree.coordinates());
        assertEquals(7, bree.population());
        City dale = Gazetteers.invented(Map.of("cities.tsv", "Q7\tDale\tAR\t1.5\t-2\t7\t\ttest\n"))
                .cities()
                .get(0);
        assertEquals(Optional.of(new Coordinates(1.5, -2)), dale.coordinates());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"3018-05-02, 3018-05-02", "3018-05, 3018-05-01", "3018, 3018-01-01", "'', -", "-300, -"})
    void aTopicBeginsOnTheFirstDayThatItMayHave(@Nullable String start, @Nullable LocalDate expected) {
        String told = start == null ? "-" : start;
        Topic topic = Gazetteers.invented(Map.of("topics.tsv", "Q7\tWar\t\t" + told + "\twar\ttest\n"))
                .topics()
                .get(0);
        assertEquals(Optional.ofNullable(expected), topic.start());
    }

    @Test
    void aDayThatIsNoneIsTold() {
        Gazetteer war = Gazetteers.invented(Map.of("topics.tsv", "Q7\tWar\t\t3018-13\twar\ttest\n"));
        assertTrue(assertThrows(ChanceryException.class, war::topics)
                .getMessage()
                .startsWith("topics.tsv, line 2: \"3018-13\" is no date such as"));
        Gazetteer people = Gazetteers.invented(Map.of("people.tsv", "Q1\tElessar\t\t\tannals@3021-19-29\n"));
        assertTrue(assertThrows(ChanceryException.class, people::people)
                .getMessage()
                .startsWith("people.tsv, line 2: \"annals@3021-19-29\" ends in a day that is none"));
    }

    @Test
    void aProvinceIsKnownByItsNameAndItsShortForms() {
        Provinces provinces = Gazetteers.invented(Map.of("provinces.tsv", "Anorien\tGO\tAnor.|AN\t43.5\t-12\t100\n"))
                .provinces();
        assertEquals(Optional.of("GO"), provinces.named("anorien"));
        assertEquals(Optional.empty(), provinces.named("Anor."));
        assertEquals("Anorien", provinces.called("Anor.").orElseThrow().name());
        assertEquals("Anorien", provinces.called("Anorien").orElseThrow().name());
        assertEquals(100, provinces.called("AN").orElseThrow().reach());
        assertEquals(Optional.empty(), provinces.called("Rohan"));
    }

    private static Person person(String posts) {
        return Gazetteers.invented(
                        Map.of("people.tsv", "Q1\tElessar\tStrider|Thorongil\t" + posts + "\tannals@3021-09-29\n"))
                .people()
                .get(0);
    }
}
