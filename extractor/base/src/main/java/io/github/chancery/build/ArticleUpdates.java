package io.github.chancery.build;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.StoredArticles.Stored;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/** Brings articles into a store, and counts what each was to it. */
final class ArticleUpdates {
    private final StoredArticles stored;
    private final BatchedArticles articles;
    private final Namesakes namesakes;
    private final StoreChanges changes;
    private final Set<String> given = new HashSet<>();
    private int added;
    private int updated;
    private int outdated;
    private int unchanged;

    ArticleUpdates(GraphStore store, StoreChanges changes) {
        this.stored = new StoredArticles(store);
        this.articles = new BatchedArticles(stored);
        this.namesakes = new Namesakes(stored);
        this.changes = changes;
    }

    /** Whether the store is to have the article; if not, it is counted as one that it has, or has a later text of. */
    boolean isWanted(ArticleEntry article) {
        if (changes.areDue()) {
            commit();
        }
        given.add(article.iri());
        Standing standing = Standing.of(articles.has(article), article.published(), others(article));
        switch (standing) {
            case UNCHANGED -> unchanged++;
            case OUTDATED -> outdated++;
            case WANTED -> {}
        }
        return standing == Standing.WANTED;
    }

    /** Brings in an article that is wanted, in the place of earlier texts from its address. */
    void put(ArticleEntry article, List<Quad> quads) {
        Map<String, List<Quad>> graphs = new HashMap<>();
        replaced(article).forEach(iri -> graphs.put(iri, List.of()));
        graphs.put(article.iri(), quads);
        changes.make(graphs);
    }

    /** Counts an article that is wanted, and leaves the store as it is. */
    void reckon(ArticleEntry article) {
        replaced(article);
    }

    /** The IRIs of the texts whose place the article takes, which is counted, and will be there. */
    private List<String> replaced(ArticleEntry article) {
        List<String> replaced = Standing.replaced(article.published(), others(article), given).stream()
                .map(Stored::iri)
                .toList();
        if (replaced.isEmpty()) {
            added++;
            namesakes.look(article, given);
        } else {
            updated++;
        }
        replaced.forEach(articles::takeOut);
        articles.put(article);
        return replaced;
    }

    /** Puts into the store what waits. */
    void commit() {
        changes.commit();
        articles.clear();
    }

    /** The articles of the store that were not among those given. */
    List<String> others() {
        return stored.iris().stream()
                .filter(iri -> !given.contains(iri) && !articles.isGone(iri))
                .toList();
    }

    /** Other texts that the store has from the same address. */
    private List<Stored> others(ArticleEntry article) {
        return article.url().map(articles::at).orElse(List.of()).stream()
                .filter(other -> !other.iri().equals(article.iri()))
                .toList();
    }

    /** What the user should know of names that mean several articles. */
    Optional<String> namesakes() {
        return namesakes.sentence();
    }

    /** How many articles were new. */
    int added() {
        return added;
    }

    /** How many took the place of another text from the same address. */
    int updated() {
        return updated;
    }

    /** How many the store had. */
    int unchanged() {
        return unchanged;
    }

    /** How many were passed over for a later text. */
    int outdated() {
        return outdated;
    }
}
