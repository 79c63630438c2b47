package io.github.chancery.link.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Topic;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.name.NameWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemIndexTest {
    private static final Map<String, Class<? extends Item>> TYPES = Map.of(
            "country", Country.class,
            "city", City.class,
            "organisation", Organisation.class,
            "person", Person.class,
            "topic", Topic.class);

    private final Path directory;
    private final ItemIndex index;

    ItemIndexTest(@TempDir Path parent) {
        directory = parent.resolve("index");
        try (IndexWriting writing = IndexWriting.into(directory, "invented", Invented.DOCUMENTS)) {
            Invented.ITEMS.forEach(writing::add);
            writing.finish();
        }
        index = ItemIndex.open(directory, Invented.DOCUMENTS);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "country, gondor, Q30 LABEL",
        "country, The Kingdom of GONDOR, Q30 ALIAS",
        "country, Gondorian, ''",
        "city, Osgiliath, Q22 LABEL|Q21 LABEL",
        "city, Gondor, ''",
        "city, Minas Tirit, Q20 MISSPELT",
        "city, Minas Tyrit, ''",
        "city, Osgilliath, Q22 MISSPELT|Q21 MISSPELT",
        "city, Osgilliathe, Q22 MISSPELT|Q21 MISSPELT",
        "city, Asgiliath, ''",
        "organisation, W.C.M., Q40 ALIAS",
        "organisation, House of Hurin, Q41 LABEL",
        "organisation, White Council of Middle earth, Q40 LABEL",
        "organisation, White Council of Middleearth, Q40 MISSPELT",
        "person, strider, Q5 ALIAS",
        "topic, War of the Ring, Q50 LABEL",
    })
    void aNameFindsItsItems(String type, String name, String expected) {
        String found = index.find(name, TYPES.get(type)).stream()
                .map(hit -> hit.item().item() + " " + hit.fit())
                .collect(Collectors.joining("|"));
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource({
        "Elesar Telcontar, Q5",
        "Telkontar Elesar, Q5",
        "Hamul, Q6",
        "Al-Sharqi, Q6",
        "Telcontar Sharki, Q5|Q6",
        "Frodo, ''"
    })
    void aWordOfANameFindsPersonsHoweverTransliterated(String name, String expected) {
        String found = index.withWords(NameWords.ofPerson(name), Person.class).stream()
                .map(Item::item)
                .collect(Collectors.joining("|"));
        assertEquals(expected, found);
    }

    @Test
    void aCountryIsFoundByItsDemonymAndItsSeat() {
        assertEquals(List.of(Invented.ITEMS.get(0)), index.ofDemonym("gondorian"));
        assertEquals(List.of(Invented.ITEMS.get(0)), index.ofSeat("Minas Tirith"));
        assertEquals(List.of(), index.ofSeat("Osgiliath"));
    }

    @Test
    void anOfficeFindsItsHolders() {
        assertEquals(
                List.of("Q5"),
                index.holders("head_of_state", "GO").stream().map(Item::item).toList());
        assertEquals(List.of(), index.holders("head_of_state", "RO"));
    }

    @Test
    void everyItemComesOutAsItWentIn() {
        List<Item> sorted = Invented.ITEMS.stream()
                .sorted(Comparator.comparingLong(Item::number))
                .toList();
        assertEquals(sorted, index.all().toList());
        assertEquals(sorted.size(), index.size());
        sorted.forEach(item -> assertEquals(Optional.of(item), index.byItem(item.item())));
        assertEquals(Optional.empty(), index.byItem("Q999"));
    }

    @Test
    void writingGoesOnFromTheLastCommitOfTheSameSource(@TempDir Path parent) {
        Path place = parent.resolve("resumed");
        try (IndexWriting begun = IndexWriting.into(place, "dump", Invented.DOCUMENTS)) {
            begun.add(Invented.ITEMS.get(0));
            begun.commit(17);
            begun.add(Invented.ITEMS.get(1));
        }
        try (IndexWriting resumed = IndexWriting.into(place, "dump", Invented.DOCUMENTS)) {
            assertEquals(OptionalLong.of(17), resumed.position());
            Invented.ITEMS.subList(1, Invented.ITEMS.size()).forEach(resumed::add);
            resumed.finish();
        }
        try (ItemIndex whole = ItemIndex.open(place, Invented.DOCUMENTS)) {
            assertEquals(index.all().toList(), whole.all().toList());
        }
        try (IndexWriting other = IndexWriting.into(place, "another dump", Invented.DOCUMENTS)) {
            assertEquals(OptionalLong.empty(), other.position());
        }
    }

    @Test
    void aDirectoryWithoutAnIndexIsNamed(@TempDir Path empty) {
        ChanceryException failure =
                assertThrows(ChanceryException.class, () -> ItemIndex.open(empty, Invented.DOCUMENTS));
        assertTrue(failure.getMessage().contains(empty.toString()), failure.getMessage());
        assertTrue(Files.isDirectory(directory));
    }
}
