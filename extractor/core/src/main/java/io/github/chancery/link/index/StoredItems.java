package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** The documents of an index on disk, read back as items; safe for many threads. */
final class StoredItems implements AutoCloseable {
    /** More items than this are not looked at; the likeliest come first. */
    private static final int MOST = 1000;

    private static final int DOCUMENT_BITS = 31;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private StoredItems(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    static StoredItems open(Directory directory) throws IOException {
        return new StoredItems(directory, DirectoryReader.open(directory));
    }

    int size() {
        return reader.numDocs();
    }

    /** The items that a query finds, the likeliest first. */
    <T extends Item> List<T> search(Query query, Class<T> type) {
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

    /** All items by their numbers, the lowest first. */
    Stream<Item> all() {
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

    /** What was told when the items were written. */
    String told(String key) {
        try {
            return reader.getIndexCommit().getUserData().getOrDefault(key, "");
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

    @Override
    public void close() {
        try {
            IOUtils.close(reader, directory);
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
}
