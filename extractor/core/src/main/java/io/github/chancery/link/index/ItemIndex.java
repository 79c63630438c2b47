package io.github.chancery.link.index;

import io.github.chancery.link.index.Hit.Fit;
import io.github.chancery.link.item.Country;
import io.github.chancery.link.item.Item;
import io.github.chancery.link.item.Person;
import io.github.chancery.link.name.Words;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** Finds items by name, post and number in an index on disk, which is mapped into memory; safe for many threads. */
public final class ItemIndex implements AutoCloseable {
    /** More items than this are not looked at; the likeliest come first. */
    private static final int MOST = 1000;

    private static final int LONG = 7;
    private static final int DOCUMENT_BITS = 31;
    private static final Comparator<Item> LIKELIEST_FIRST =
            Comparator.comparingDouble(Item::prior).reversed().thenComparingLong(Item::number);

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final ItemDocuments documents;

    private ItemIndex(Directory directory, ItemDocuments documents) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.documents = documents;
        searcher.setQueryCache(null);
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
        ItemIndex index = new ItemIndex(directory, documents);
        if (!ItemDocuments.FORMAT.equals(index.told(IndexWriting.FORMAT))) {
            index.close();
            throw new IOException("an index of another format");
        }
        return index;
    }

    /** What the items are from, as it was told when they were written. */
    public String source() {
        return told(IndexWriting.SOURCE);
    }

    /** How many items there are. */
    public int size() {
        return reader.numDocs();
    }

    /** The items of exactly this name, whatever its case and diacritics; those labelled so first, then the likeliest. */
    public <T extends Item> List<Hit<T>> exact(String name, Class<T> type) {
        String key = Words.key(name);
        List<Hit<T>> hits = new ArrayList<>();
        for (T item : search(ItemDocuments.named(type, key), type)) {
            hits.add(new Hit<>(item, Words.key(item.label()).equals(key) ? Fit.LABEL : Fit.ALIAS));
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
        List<T> found = search(ItemDocuments.joined(type, misspelt.key()), type);
        for (int edits = 1; edits <= 2 && found.isEmpty(); edits++) {
            found = search(ItemDocuments.nearWords(type, misspelt.words(), edits), type).stream()
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

    /** The countries whose people or things are called so: "French". */
    public List<Country> ofDemonym(String demonym) {
        return search(ItemDocuments.demonym(Words.key(demonym)), Country.class);
    }

    /** The countries for whose government this place stands in text: "Paris" said. */
    public List<Country> ofSeat(String place) {
        return search(ItemDocuments.seat(Words.key(place)), Country.class);
    }

    /**
     * The items that have any of these words in their names, however they were brought over from another alphabet; those
     * with most of them first.
     *
     * @param words as {@link Words} makes them
     */
    public <T extends Item> List<T> withWords(Collection<String> words, Class<T> type) {
        return search(documents.withWords(type, words), type);
    }

    /**
     * The persons who ever held an office of a country, the likeliest first.
     *
     * @param office such as "foreign_minister"
     * @param country the ISO 3166 code, or empty for offices of no country
     */
    public List<Person> holders(String office, String country) {
        return search(ItemDocuments.holders(office, country), Person.class);
    }

    /** The item of this number, such as "Q58217". */
    public Optional<Item> byItem(String item) {
        return search(new TermQuery(ItemDocuments.identity(item)), Item.class).stream()
                .findFirst();
    }

    /** All items by their numbers, the lowest first; the index must stay open while they are read. */
    public Stream<Item> all() {
        try {
            LongStream.Builder documentsByNumber = LongStream.builder();
            for (LeafReaderContext leaf : reader.leaves()) {
                NumericDocValues numbers = ItemDocuments.numbers(leaf);
                for (int at = numbers.nextDoc(); at != NumericDocValues.NO_MORE_DOCS; at = numbers.nextDoc()) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(at)) {
                        documentsByNumber.add(numbers.longValue() << DOCUMENT_BITS | (leaf.docBase + at));
                    }
                }
            }
            return documentsByNumber.build().sorted().mapToObj(both -> item((int) (both & Integer.MAX_VALUE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            IOUtils.close(reader, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every byte is as it was written. */
    boolean isWhole() {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private <T extends Item> List<T> search(Query query, Class<T> type) {
        try {
            List<T> items = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, MOST, ItemDocuments.BEST_FIRST).scoreDocs) {
                items.add(type.cast(item(hit.doc)));
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Item item(int document) {
        try {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            return ItemDocuments.item(leaf, document - leaf.docBase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String told(String key) {
        try {
            return reader.getIndexCommit().getUserData().getOrDefault(key, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
