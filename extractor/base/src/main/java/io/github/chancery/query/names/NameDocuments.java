package io.github.chancery.query.names;

import io.github.chancery.graph.meeting.StoredNames;
import io.github.chancery.name.NameWords;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** How names stand in the index: a document for each name that something has. */
final class NameDocuments {
    /** Tells this way of writing names from others. */
    static final String FORMAT = "1";

    static final String IRI = "iri";
    static final String LABEL = "label";
    /** The name as names are compared. */
    static final String KEY = "key";

    private static final String MAIN = "main";

    private final IndexWriter writer;

    NameDocuments(IndexWriter writer) {
        this.writer = writer;
    }

    void add(StoredNames names) throws IOException {
        for (StoredNames.Entity entity : names.entities()) {
            String file = entity.kind().name();
            String labelKey = NameWords.key(entity.label());
            add(file, entity.key().iri(), entity.label(), labelKey, true);
            LinkedHashSet<String> others = new LinkedHashSet<>();
            entity.others().forEach(other -> others.add(NameWords.key(other)));
            others.remove(labelKey);
            for (String other : others) {
                add(file, entity.key().iri(), entity.label(), other, false);
            }
        }
        for (StoredNames.Article article : names.articles()) {
            add(NameKind.ARTICLES, article.iri(), article.id(), NameWords.key(article.text()), true);
        }
    }

    private void add(String file, String iri, String label, String key, boolean isMain) throws IOException {
        Document document = new Document();
        document.add(new StoredField(IRI, iri));
        document.add(new StoredField(LABEL, label));
        document.add(new StoredField(KEY, key));
        if (isMain) {
            document.add(new StringField(field(file, MAIN), key(key), Store.NO));
        }
        document.add(new StringField(field(file, KEY), key(key), Store.NO));
        for (String word : new LinkedHashSet<>(List.of(key.split(" ", -1)))) {
            document.add(new StringField(field(file, "word"), word, Store.NO));
        }
        writer.addDocument(document);
    }

    /** The name, if something of this file is labelled so. */
    static Term label(String file, String key) {
        return new Term(field(file, MAIN), key(key));
    }

    /** The name, if something of this file is called so. */
    static Term name(String file, String key) {
        return new Term(field(file, KEY), key(key));
    }

    /** A word of a name of something of this file. */
    static Term word(String file, String word) {
        return new Term(field(file, "word"), word);
    }

    private static String field(String file, String name) {
        return file.toLowerCase(Locale.ROOT) + "." + name;
    }

    /** Lucene takes no term above 32,766 bytes, and nobody asks with one. */
    private static String key(String key) {
        int most = 1_000;
        return key.length() <= most ? key : key.substring(0, most);
    }
}
