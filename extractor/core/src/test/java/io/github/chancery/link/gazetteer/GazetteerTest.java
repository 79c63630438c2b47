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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final String NEW_MINISTER =
            "Q999999999\tElessar Telcontar\tStrider\tforeign_minister@Minister of Foreign Affairs@NZ@2003-12-17@\ttest";

    private final Gazetteer gazetteer = Gazetteer.embedded();
    private final KnownNames names = gazetteer.knownNames();

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
        assertEquals(label, names.countries().get(name));
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
        assertEquals(label, names.demonyms().get(name));
    }

    @ParameterizedTest
    @CsvSource({"Tehran, Iran", "Kyiv, Ukraine", "Kiev, Ukraine", "Washington, United States", "Bogota, Colombia"})
    void capitalsStandForTheirCountries(String name, String label) {
        assertEquals(label, names.capitals().get(name));
        assertTrue(names.cities().containsKey(name));
    }

    @Test
    void namesThatMislead() {
        assertEquals(Optional.empty(), Optional.ofNullable(names.demonyms().get("Congolese")), "of two countries");
        assertEquals(Optional.empty(), Optional.ofNullable(names.capitals().get("Brussels")), "seat of the Union too");
        for (String ordinary : List.of("Nice", "Split", "Reading", "David", "Victoria", "Ho")) {
            assertFalse(names.cities().containsKey(ordinary), ordinary);
        }
    }

    @Test
    void organisationsAreKnownByNameAndShortForm() {
        assertTrue(names.organisations().containsAll(Set.of("United Nations", "UN", "European Union", "EU", "NATO")));
    }

    @Test
    void everyCountrysNamesLeadToALabelThatLinksBack() {
        Linker linker = new Linker(gazetteer);
        names.countries().values().stream().distinct().sorted().forEach(label -> {
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
        assertTrue(gazetteer.version().matches("[0-9a-f]{16}"));
        assertEquals(gazetteer.version(), Gazetteer.embedded().version());
        assertNotEquals(gazetteer.version(), with("people.tsv", NEW_MINISTER).version());
    }

    @Test
    void oneMoreLineIsOneMorePerson() {
        List<Person> people = with("people.tsv", NEW_MINISTER).people();
        Person added = people.get(people.size() - 1);
        assertEquals("Elessar Telcontar", added.label());
        assertEquals("NZ", added.posts().get(0).country());
        assertEquals(gazetteer.people().size() + 1, people.size());
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
        int number = gazetteer.people().size() + 2;
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

    private static Gazetteer with(String file, String line) {
        Function<String, byte[]> embedded = ShippedTables::content;
        Map<String, String> more = Map.of(file, line + "\n");
        return new Gazetteer(
                name -> (new String(embedded.apply(name), UTF_8) + more.getOrDefault(name, "")).getBytes(UTF_8));
    }
}
