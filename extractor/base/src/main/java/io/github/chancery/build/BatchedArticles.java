package io.github.chancery.build;

import io.github.chancery.model.Article;
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
    private final Map<String, Put> put = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    private record Put(Article article, String activityIri) {}

    BatchedArticles(StoredArticles stored) {
        this.stored = stored;
    }

    void put(String iri, Article article, String activityIri) {
        put.put(iri, new Put(article, activityIri));
        gone.remove(iri);
    }

    void takeOut(String iri) {
        put.remove(iri);
        gone.add(iri);
    }

    /** The batch is in the store now. */
    void clear() {
        put.clear();
        gone.clear();
    }

    /** Whether the article's graph is here as that activity made it. */
    boolean has(String iri, String activityIri) {
        Put waiting = put.get(iri);
        if (waiting != null) {
            return waiting.activityIri().equals(activityIri);
        }
        return !gone.contains(iri) && stored.has(iri, activityIri);
    }

    /** The articles published at an address. */
    List<Stored> at(String url) {
        List<Stored> found = new ArrayList<>();
        stored.at(url).stream()
                .filter(article -> !gone.contains(article.iri()) && !put.containsKey(article.iri()))
                .forEach(found::add);
        put.forEach((iri, waiting) -> {
            if (waiting.article().url().filter(url::equals).isPresent()) {
                found.add(new Stored(iri, waiting.article().published()));
            }
        });
        return found;
    }
}
