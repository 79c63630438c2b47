package io.github.chancery.link.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.name.NameWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What an index written a moment ago finds. */
class ItemDocumentsTest {
    @Test
    void itemsAreFoundByTheirNames() throws IOException {
        try (ItemIndex index = written(Invented.ITEMS)) {
            assertEquals("Q30", found(index.exact("Kingdom of Gondor", Country.class)));
            assertEquals("Q22 Q21", found(index.exact("osgiliath", City.class)));
            assertEquals("", found(index.exact("Osgiliath", Country.class)));
            assertEquals("Q40", found(index.near("White Council of Middleearth", Organisation.class)));
            assertEquals("Q40", found(index.near("White Counsil of Middle-earth", Organisation.class)));
            assertEquals("", found(index.near("Wite Council of Middle-earth", Organisation.class)));
            assertEquals("Q5", items(index.withWords(NameWords.ofPerson("Elesar"), Person.class)));
            assertEquals("Q6", items(index.withWords(NameWords.ofPerson("al-Sharqi"), Person.class)));
        }
    }

    @Test
    void whatFitsMoreWordsComesFirst() throws IOException {
        List<Item> people = List.of(
                new Person("Q7", "Arwen Telcontar", List.of(), List.of()),
                new Person("Q8", "Arwen Undomiel Telcontar", List.of(), List.of()));
        try (ItemIndex index = written(people)) {
            assertEquals("Q8 Q7", items(index.withWords(List.of("arwen", "undomiel"), Person.class)));
        }
    }

    @Test
    void countriesArePeoplesAndGovernments() throws IOException {
        try (ItemIndex index = written(Invented.ITEMS)) {
            assertEquals("Q30", items(index.ofDemonym("Gondorian")));
            assertEquals("Q30", items(index.ofSeat("minas tirith")));
            assertEquals("", items(index.ofSeat("Gondor")));
            assertEquals("", items(index.ofDemonym("Gondor")));
        }
    }

    @Test
    void officesAreFoundByTheirCountry() throws IOException {
        try (ItemIndex index = written(Invented.ITEMS)) {
            assertEquals("Q5", items(index.holders("head_of_state", "GO")));
            assertEquals("", items(index.holders("head_of_state", "RO")));
            assertEquals("", items(index.holders("head_of_government", "GO")));
        }
    }

    @Test
    void aNameIsFoundWhileItIsTyped() throws IOException {
        try (ItemIndex index = written(Invented.ITEMS)) {
            assertEquals("Q20", items(index.begun("minas t", City.class)));
            assertEquals("Q20", items(index.begun("tirith mi", City.class)));
            assertEquals("Q20", items(index.begun("Minas An", City.class)));
            assertEquals("", items(index.begun("min tirith", City.class)));
            assertEquals("", items(index.begun(" ", City.class)));
        }
    }

    @Test
    void itemsComeByTheirNumbersWhateverTheirOrder() throws IOException {
        List<Item> reversed = new ArrayList<>(Invented.ITEMS);
        Collections.reverse(reversed);
        try (ItemIndex index = written(reversed)) {
            assertEquals("Q5 Q6 Q20 Q21 Q22 Q30 Q40 Q41 Q50", items(index.all().toList()));
            assertEquals("Q30", index.byItem("Q30").map(Item::item).orElse("-"));
            assertEquals(9, index.size());
            assertEquals("invented", index.source());
            assertTrue(index.isWhole());
        }
    }

    @Test
    void anItemAddedAgainTakesThePlaceOfTheFirst() throws IOException {
        List<Item> twice = List.of(
                new Person("Q7", "Arwen Undomiel", List.of(), List.of()),
                new Person("Q7", "Arwen Telcontar", List.of(), List.of()));
        try (ItemIndex index = written(twice)) {
            assertEquals(1, index.size());
            assertEquals("", items(index.withWords(List.of("undomiel"), Person.class)));
            assertEquals("Q7", items(index.withWords(List.of("telcontar"), Person.class)));
        }
    }

    @Test
    void anIndexOfAnotherFormatIsRefused() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
            writer.commit();
        }
        IOException failure = assertThrows(IOException.class, () -> ItemIndex.open(directory, Invented.DOCUMENTS));
        assertEquals("an index of another format", failure.getMessage());
        assertThrows(AlreadyClosedException.class, directory::listAll);
    }

    private static ItemIndex written(List<Item> items) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriting writing = IndexWriting.into(directory, "invented", Invented.DOCUMENTS)) {
            items.forEach(writing::add);
            writing.finish();
        }
        return ItemIndex.open(directory, Invented.DOCUMENTS);
    }

    private static String found(Collection<? extends Hit<?>> hits) {
        return items(hits.stream().map(Hit::item).toList());
    }

    private static String items(Collection<? extends Item> items) {
        return items.stream().map(Item::item).collect(Collectors.joining(" "));
    }
}
