package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.index.Hit.Fit;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.name.NameWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** Finds items by name, post and number in an index on disk, which is mapped into memory; safe for many threads. */
public final class ItemIndex implements AutoCloseable {
    private static final int LONG = 7;
    private static final Comparator<Item> LIKELIEST_FIRST =
            Comparator.comparingDouble(Item::prior).reversed().thenComparingLong(Item::number);

    private final StoredItems items;
    private final ItemDocuments documents;

    private ItemIndex(StoredItems items, ItemDocuments documents) {
        this.items = items;
        this.documents = documents;
    }

    /**
     * Opens an index.
     *
     * @param directory where it was written
     * @param documents as it was written with
     * @throws ChanceryException if there is none, or it is broken or of another format
     */
    public static ItemIndex open(Path directory, ItemDocuments documents) {
        try {
            return open(Directories.mapped(directory), documents);
        } catch (IOException e) {
            throw new ChanceryException(directory + " is no readable index; build it again", e);
        }
    }

    static ItemIndex open(Directory directory, ItemDocuments documents) throws IOException {
        StoredItems items = StoredItems.open(directory);
        if (!ItemDocuments.FORMAT.equals(items.told(IndexWriting.FORMAT))) {
            items.close();
            throw new IOException("an index of another format");
        }
        return new ItemIndex(items, documents);
    }

    /** What the items are from, as it was told when they were written. */
    public String source() {
        return items.told(IndexWriting.SOURCE);
    }

    /** How many items there are. */
    public int size() {
        return items.size();
    }

    /** The items of exactly this name, whatever its case and diacritics; those labelled so first, then the likeliest. */
    public <T extends Item> List<Hit<T>> exact(String name, Class<T> type) {
        String key = NameWords.key(name);
        List<Hit<T>> hits = new ArrayList<>();
        for (T item : items.search(ItemDocuments.named(type, key), type)) {
            hits.add(new Hit<>(item, NameWords.key(item.label()).equals(key) ? Fit.LABEL : Fit.ALIAS));
        }
        hits.sort(Comparator.comparing((Hit<T> hit) -> hit.fit()).thenComparing(Hit::item, LIKELIEST_FIRST));
        return hits;
    }

    /** The items one of whose long names differs from this one by a letter, or, if there are none, by two in long words. */
    public <T extends Item> List<Hit<T>> near(String name, Class<T> type) {
        MisspeltName misspelt = new MisspeltName(name);
        if (misspelt.key().length() < LONG) {
            return List.of();
        }
        List<T> found = items.search(ItemDocuments.joined(type, misspelt.key()), type);
        for (int edits = 1; edits <= 2 && found.isEmpty(); edits++) {
            found = items.search(ItemDocuments.nearWords(type, misspelt.words(), edits), type).stream()
                    .filter(misspelt::isOf)
                    .toList();
        }
        return found.stream()
                .sorted(LIKELIEST_FIRST)
                .map(item -> new Hit<>(item, Fit.MISSPELT))
                .toList();
    }

    /** The items of exactly this name; if there are none, those of a name near it. */
    public <T extends Item> List<Hit<T>> find(String name, Class<T> type) {
        List<Hit<T>> exact = exact(name, type);
        return exact.isEmpty() ? near(name, type) : exact;
    }

    /** The items with all of these words in their names, where the last may yet be typed to its end; the likeliest first. */
    public <T extends Item> List<T> begun(String typed, Class<T> type) {
        List<String> words = NameWords.of(typed);
        return words.isEmpty() ? List.of() : items.search(ItemDocuments.begun(type, words), type);
    }

    /** The countries whose people or things are called so: "French". */
    public List<Country> ofDemonym(String demonym) {
        return items.search(ItemDocuments.demonym(NameWords.key(demonym)), Country.class);
    }

    /** The countries for whose government this place stands in text: "Paris" said. */
    public List<Country> ofSeat(String place) {
        return items.search(ItemDocuments.seat(NameWords.key(place)), Country.class);
    }

    /**
     * The items that have any of these words in their names, however they were brought over from another alphabet; those
     * with most of them first.
     *
     * @param words as {@link NameWords} makes them
     */
    public <T extends Item> List<T> withWords(Collection<String> words, Class<T> type) {
        return items.search(documents.withWords(type, words), type);
    }

    /**
     * The persons who ever held an office of a country, the likeliest first.
     *
     * @param office such as "foreign_minister"
     * @param country the ISO 3166 code, or empty for offices of no country
     */
    public List<Person> holders(String office, String country) {
        return items.search(ItemDocuments.holders(office, country), Person.class);
    }

    /** The item of this number, such as "Q58217". */
    public Optional<Item> byItem(String item) {
        return items.search(new TermQuery(ItemDocuments.identity(item)), Item.class).stream()
                .findFirst();
    }

    /** All items by their numbers, the lowest first; the index must stay open while they are read. */
    public Stream<Item> all() {
        return items.all();
    }

    @Override
    public void close() {
        items.close();
    }

    /** Whether every byte is as it was written. */
    boolean isWhole() {
        return items.isWhole();
    }
}
