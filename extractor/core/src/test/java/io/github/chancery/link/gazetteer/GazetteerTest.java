package io.github.chancery.link.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.Linked;
import io.github.chancery.link.Linker;
import io.github.chancery.link.Reports;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final String NEW_MINISTER =
            "Q999999999\tElessar Telcontar\tStrider\tforeign_minister@Minister of Foreign Affairs@NZ@2003-12-17@\ttest";

    private static final Gazetteer GAZETTEER = Gazetteer.embedded();
    private static final KnownNames NAMES = GAZETTEER.knownNames();

    @ParameterizedTest
    @CsvSource({
        "Russia, Russia",
        "Russian Federation, Russia",
        "UK, United Kingdom",
        "Britain, United Kingdom",
        "USA, United States",
        "U.S., United States",
        "DPRK, North Korea",
        "Republic of Korea, South Korea",
        "Turkey, Türkiye",
        "Holy See, Vatican City",
        "Cote d'Ivoire, Ivory Coast"
    })
    void namesOfCountriesAreKnown(String name, String label) {
        assertEquals(label, NAMES.countries().get(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Iranian, Iran",
        "Iranians, Iran",
        "French, France",
        "British, United Kingdom",
        "Briton, United Kingdom",
        "American, United States",
        "Saudi, Saudi Arabia",
        "Swiss, Switzerland",
        "Dutch, Netherlands",
        "Palestinian, Palestine",
        "South Korean, South Korea"
    })
    void demonymsAreKnown(String name, String label) {
        assertEquals(label, NAMES.demonyms().get(name));
    }

    @ParameterizedTest
    @CsvSource({"Tehran, Iran", "Kyiv, Ukraine", "Kiev, Ukraine", "Washington, United States", "Bogota, Colombia"})
    void capitalsStandForTheirCountries(String name, String label) {
        assertEquals(label, NAMES.capitals().get(name));
        assertTrue(NAMES.cities().containsKey(name));
    }

    @Test
    void namesThatMislead() {
        assertEquals(Optional.empty(), Optional.ofNullable(NAMES.demonyms().get("Congolese")), "of two countries");
        assertEquals(Optional.empty(), Optional.ofNullable(NAMES.capitals().get("Brussels")), "seat of the Union too");
        for (String ordinary : List.of("Nice", "Split", "Reading", "David", "Victoria", "Ho")) {
            assertFalse(NAMES.cities().containsKey(ordinary), ordinary);
        }
    }

    @Test
    void organisationsAreKnownByNameAndShortForm() {
        assertTrue(NAMES.organisations().containsAll(Set.of("United Nations", "UN", "European Union", "EU", "NATO")));
    }

    @Test
    void everyCountrysNamesLeadToALabelThatLinksBack() {
        Linker linker = new Linker(GAZETTEER);
        NAMES.countries().values().stream().distinct().sorted().forEach(label -> {
            Linked linked = linker.link(
                    Reports.article(Optional.empty(), "They met."),
                    List.of(Reports.report(
                            List.of(Reports.party(Reports.entity(EntityKind.COUNTRY, label))), List.of(), List.of())));
            String found = linked.reports()
                    .get(0)
                    .participations()
                    .get(0)
                    .actor()
                    .link()
                    .orElseThrow()
                    .label();
            assertEquals(label, found);
        });
    }

    @Test
    void theVersionIsOfTheContent() {
        assertTrue(GAZETTEER.version().matches("[0-9a-f]{16}"));
        assertEquals(GAZETTEER.version(), Gazetteer.embedded().version());
        assertNotEquals(GAZETTEER.version(), with("people.tsv", NEW_MINISTER).version());
    }

    @Test
    void oneMoreLineIsOneMorePerson() {
        List<Person> people = with("people.tsv", NEW_MINISTER).people();
        Person added = people.get(people.size() - 1);
        assertEquals("Elessar Telcontar", added.label());
        assertEquals("NZ", added.posts().get(0).country());
        assertEquals(GAZETTEER.people().size() + 1, people.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'58217\tLavrov\t\t\ttest'; is not a Wikidata item such as Q183",
                "'Q58217\tLavrov\t\ttest'; it has 4 cells and not 5",
                "'Q58217\tLavrov\t\tforeign_minister@Minister\ttest'; is not office@position@ISO2@start@end",
                "'Q58217\tLavrov\t\tforeign_minister@Minister@RU@March 2004@\ttest'; has a date that is not 2014"
            })
    void aWrongLineIsNamed(String line, String reason) {
        int number = GAZETTEER.people().size() + 2;
        ChanceryException failure = assertThrows(
                ChanceryException.class, () -> with("people.tsv", line).people());
        assertTrue(failure.getMessage().startsWith("people.tsv, line " + number + ": "), failure.getMessage());
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
    }

    @Test
    void aMissingColumnIsNamed() {
        Gazetteer broken = new Gazetteer(file -> "qid\tlabel\n".getBytes(UTF_8));
        ChanceryException failure = assertThrows(ChanceryException.class, broken::topics);
        assertTrue(failure.getMessage().startsWith("topics.tsv, line 1: "), failure.getMessage());
    }

    @Test
    void aTableIsReadToItsEndBeforeItIsUsed() {
        String header = "qid\tlabel\taliases\tposts\tsource\n";
        assertEquals(1, Gazetteer.check("people.tsv", "mine.tsv", (header + NEW_MINISTER + "\n").getBytes(UTF_8)));
        byte[] wrong = (header + NEW_MINISTER.substring(1) + "\n").getBytes(UTF_8);
        ChanceryException failure =
                assertThrows(ChanceryException.class, () -> Gazetteer.check("people.tsv", "mine.tsv", wrong));
        assertTrue(failure.getMessage().startsWith("mine.tsv, line 2: "), failure.getMessage());
    }

    @Test
    void tablesOfADirectoryCountBeforeThoseThatShip(@TempDir Path directory) throws IOException {
        assertThrows(ChanceryException.class, () -> Gazetteer.open(directory));
        Files.writeString(
                directory.resolve("people.tsv"), "qid\tlabel\taliases\tposts\tsource\n" + NEW_MINISTER + "\n");
        Files.writeString(
                directory.resolve("added-people.tsv"),
                "qid\tlabel\taliases\tposts\tsource\n" + NEW_MINISTER.replace("Elessar Telcontar", "Elessar")
                        + "\nQ7\tBilbo\t\t\ttest\n");
        Gazetteer opened = Gazetteer.open(directory);
        assertEquals(
                List.of("Elessar", "Bilbo"),
                opened.people().stream().map(Person::label).toList());
        assertEquals(GAZETTEER.cities().size(), opened.cities().size());
        assertEquals(
                new Gazetteer.Entry("Q7", "person", "Bilbo"),
                opened.entries().stream()
                        .filter(entry -> entry.item().equals("Q7"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                opened.entries().stream()
                        .sorted(Comparator.comparingLong(
                                entry -> Long.parseLong(entry.item().substring(1))))
                        .toList(),
                opened.entries());
    }

    private static Gazetteer with(String file, String line) {
        Function<String, byte[]> embedded = ShippedTables::content;
        Map<String, String> more = Map.of(file, line + "\n");
        return new Gazetteer(
                name -> (new String(embedded.apply(name), UTF_8) + more.getOrDefault(name, "")).getBytes(UTF_8));
    }
}
