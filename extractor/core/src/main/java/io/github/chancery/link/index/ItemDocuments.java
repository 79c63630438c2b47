package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.name.NameWords;
import io.github.chancery.name.Spelling;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Version;

/**
 * Turns items into Lucene documents and back, and questions into queries; only here the fields are known.
 *
 * <p>The names of each type of item are in fields of their own, so that a misspelt city is not sought among persons.
 *
 * @param spelling how the words of names are folded; an index must be read as it was written
 */
public record ItemDocuments(Spelling spelling) {
    /** Changes with the fields, the entries and what makes names alike: an index of another format is built anew. */
    static final String FORMAT = "6-lucene" + Version.LATEST.major;

    /** The likeliest first, after those that fit more of the words asked for. */
    static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField("prior", SortField.Type.FLOAT, true));

    private static final String ITEM = "item";
    private static final String NAME = "name:";
    private static final String JOINED = "joined:";
    private static final String WORD = "word:";
    private static final String FOLDED = "folded:";
    private static final String DEMONYM = "demonym";
    private static final String SEAT = "seat";
    private static final String OFFICE = "office";
    private static final String NUMBER = "number";
    private static final String PRIOR = "prior";
    private static final String ENTRY = "entry";

    private static final int LONG = 5;
    private static final int VERY_LONG = 9;
    private static final int LETTERS_KEPT = 1;
    private static final int MOST_SPELLINGS = 100;

    Document document(Item item) throws IOException {
        Document document = new Document();
        String type = item.getClass().getSimpleName();
        add(document, ITEM, Set.of(item.item()));
        item.names().distinct().forEach(name -> addName(document, type, name));
        if (item instanceof Person person) {
            person.posts().forEach(post -> add(document, OFFICE, Set.of(office(post.office(), post.country()))));
        }
        if (item instanceof Country country) {
            add(document, DEMONYM, keys(country.demonyms()));
            add(document, SEAT, keys(country.seats()));
        }
        document.add(new NumericDocValuesField(NUMBER, item.number()));
        document.add(new FloatDocValuesField(PRIOR, (float) item.prior()));
        document.add(new BinaryDocValuesField(ENTRY, ItemEntry.write(item)));
        return document;
    }

    static Item item(LeafReaderContext leaf, int document) throws IOException {
        BinaryDocValues entries = DocValues.getBinary(leaf.reader(), ENTRY);
        if (!entries.advanceExact(document)) {
            throw new IOException("document " + document + " has no entry");
        }
        return ItemEntry.read(entries.binaryValue());
    }

    static NumericDocValues numbers(LeafReaderContext leaf) throws IOException {
        return DocValues.getNumeric(leaf.reader(), NUMBER);
    }

    static Term identity(String item) {
        return new Term(ITEM, item);
    }

    static Query named(Class<? extends Item> type, String key) {
        return term(NAME + type.getSimpleName(), key);
    }

    static Query joined(Class<? extends Item> type, String key) {
        return term(JOINED + type.getSimpleName(), key.replace(" ", ""));
    }

    static Query demonym(String key) {
        return term(DEMONYM, key);
    }

    static Query seat(String key) {
        return term(SEAT, key);
    }

    static Query holders(String office, String country) {
        return term(OFFICE, office(office, country));
    }

    /** Items with any of the words as they are folded; the more of them, the higher the score. */
    Query withWords(Class<? extends Item> type, Collection<String> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.stream()
                .map(spelling::folded)
                .distinct()
                .forEach(word -> any.add(term(FOLDED + type.getSimpleName(), word), Occur.SHOULD));
        return any.build();
    }

    /** Items with all of the words, of which the longer ones may differ by so many letters, though not in the first. */
    static Query nearWords(Class<? extends Item> type, List<String> words, int edits) {
        String field = WORD + type.getSimpleName();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            int most = word.length() < VERY_LONG ? Math.min(1, edits) : edits;
            all.add(
                    word.length() < LONG
                            ? term(field, word)
                            : new FuzzyQuery(new Term(field, word), most, LETTERS_KEPT, MOST_SPELLINGS, true),
                    Occur.FILTER);
        }
        return all.build();
    }

    /** Items with all of the words in one of their names or another, of which the last may be the beginning of one. */
    static Query begun(Class<? extends Item> type, List<String> words) {
        String field = WORD + type.getSimpleName();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> all.add(term(field, word), Occur.FILTER));
        all.add(new PrefixQuery(new Term(field, words.getLast())), Occur.FILTER);
        return all.build();
    }

    private void addName(Document document, String type, String name) {
        String key = NameWords.key(name);
        add(document, NAME + type, Set.of(key));
        add(document, JOINED + type, Set.of(key.replace(" ", "")));
        add(document, WORD + type, NameWords.of(name));
        List<String> telling =
                type.equals(Person.class.getSimpleName()) ? NameWords.ofPerson(name) : NameWords.of(name);
        add(document, FOLDED + type, telling.stream().map(spelling::folded).toList());
    }

    private static void add(Document document, String field, Collection<String> values) {
        values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO)));
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(NameWords::key).collect(Collectors.toSet());
    }

    private static Query term(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    }

    private static String office(String office, String country) {
        return country + "/" + office;
    }
}
