package io.github.chancery.query.names;

import io.github.chancery.name.NameWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** The names in an index of Lucene's; safe for many threads. */
final class LuceneNames implements NameIndex {
    private static final int LONG = 5;
    private static final int MOST_SPELLINGS = 1_000;

    private final IndexReader reader;
    private final IndexSearcher searcher;

    LuceneNames(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** A name that was found, with what is called so. */
    private record Found(Named named, String key) {}

    @Override
    public List<Named> withPart(NameKind kind, String text) {
        String part = NameWords.key(text);
        return byLabel(search(kind, file -> partial(file, part)).stream()
                .filter(found -> found.key().contains(part))
                .toList());
    }

    @Override
    public List<Named> named(NameKind kind, String text) {
        String key = NameWords.key(text);
        List<String> words = NameWords.of(text);
        List<Function<String, Query>> ways = List.of(
                file -> new TermQuery(NameDocuments.label(file, key)),
                file -> new TermQuery(NameDocuments.name(file, key)),
                file -> all(words, word -> new TermQuery(NameDocuments.word(file, word))));
        for (Function<String, Query> way : ways) {
            List<Named> found = byLabel(search(kind, way));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return withPart(kind, text);
    }

    @Override
    public List<Named> near(NameKind kind, String text) {
        List<String> words = NameWords.of(text);
        Map<Named, Integer> distances = new HashMap<>();
        for (Found found : search(kind, file -> any(words, word -> fuzzy(NameDocuments.word(file, word))))) {
            int distance = distance(words, List.of(found.key().split(" ", -1)));
            if (distance >= 0) {
                distances.merge(found.named(), distance, Math::min);
            }
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.<Named, Integer>comparingByValue().thenComparing(Map.Entry::getKey, Named.BY_LABEL))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Names whose words can hold the part: its first ends one of them, its last begins one, those between are whole. */
    private static Query partial(String file, String part) {
        List<String> words = List.of(part.split(" ", -1));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int at = 0; at < words.size(); at++) {
            String before = at == 0 ? "*" : "";
            String after = at == words.size() - 1 ? "*" : "";
            query.add(new WildcardQuery(NameDocuments.word(file, before + words.get(at) + after)), Occur.FILTER);
        }
        return query.build();
    }

    private static FuzzyQuery fuzzy(Term word) {
        return new FuzzyQuery(word, edits(word.text()), 0, MOST_SPELLINGS, false);
    }

    private static int edits(String word) {
        return word.length() < LONG ? 1 : 2;
    }

    private static Query all(List<String> words, Function<String, Query> of) {
        return joined(words, of, Occur.MUST);
    }

    private static Query any(List<String> words, Function<String, Query> of) {
        return joined(words, of, Occur.SHOULD);
    }

    private static Query joined(List<String> words, Function<String, Query> of, Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(of.apply(word), occur));
        return query.build();
    }

    /** The least distance between a word of the one and a word of the other; -1 if all are far apart. */
    private static int distance(List<String> words, List<String> others) {
        int least = -1;
        for (String word : words) {
            LevenshteinDistance measure = new LevenshteinDistance(edits(word));
            for (String other : others) {
                int distance = measure.apply(word, other);
                least = distance >= 0 && (least < 0 || distance < least) ? distance : least;
            }
        }
        return least;
    }

    private List<Found> search(NameKind kind, Function<String, Query> inFile) {
        try {
            List<Found> found = new ArrayList<>();
            StoredFields stored = reader.storedFields();
            int most = Math.max(1, reader.maxDoc());
            for (ScoreDoc hit : searcher.search(any(kind.files(), inFile), most).scoreDocs) {
                Document document = stored.document(hit.doc);
                found.add(new Found(
                        new Named(document.get(NameDocuments.IRI), document.get(NameDocuments.LABEL)),
                        document.get(NameDocuments.KEY)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Named> byLabel(List<Found> found) {
        return found.stream()
                .map(Found::named)
                .distinct()
                .sorted(Named.BY_LABEL)
                .toList();
    }
}
