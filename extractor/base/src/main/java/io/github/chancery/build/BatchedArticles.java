package io.github.chancery.build;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.StoredArticles.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The articles of a store as they will be with the batch that is not yet in. */
final class BatchedArticles {
    private final StoredArticles stored;
    private final Map<String, ArticleEntry> put = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    BatchedArticles(StoredArticles stored) {
        this.stored = stored;
    }

    void put(ArticleEntry article) {
        put.put(article.iri(), article);
        gone.remove(article.iri());
    }

    void takeOut(String iri) {
        put.remove(iri);
        gone.add(iri);
    }

    /** Whether the article is taken out of the store by what is not yet in. */
    boolean isGone(String iri) {
        return gone.contains(iri);
    }

    /** The batch is in the store now. */
    void clear() {
        put.clear();
        gone.clear();
    }

    /** Whether the article's graph is here as it is to be. */
    boolean has(ArticleEntry article) {
        ArticleEntry waiting = put.get(article.iri());
        if (waiting != null) {
            return waiting.activity().equals(article.activity());
        }
        return !gone.contains(article.iri()) && stored.has(article.iri(), article.activity());
    }

    /** The articles published at an address. */
    List<Stored> at(String url) {
        List<Stored> found = new ArrayList<>();
        stored.at(url).stream()
                .filter(article -> !gone.contains(article.iri()) && !put.containsKey(article.iri()))
                .forEach(found::add);
        put.values().stream()
                .filter(waiting -> waiting.url().filter(url::equals).isPresent())
                .map(waiting -> new Stored(waiting.iri(), waiting.published()))
                .forEach(found::add);
        return found;
    }
}
