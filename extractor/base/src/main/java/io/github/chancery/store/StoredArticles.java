package io.github.chancery.store;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.meeting.ArticleLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the articles of a store.
 *
 * @param store the store
 */
public record StoredArticles(GraphStore store) {
    public StoredArticles {
        requireNonNull(store);
    }

    /**
     * An article as the store has it.
     *
     * @param iri the article's, and its graph's
     * @param published when it was published
     */
    public record Stored(String iri, Optional<LocalDate> published) {
        /** Whether this is known to have been published before the other. */
        public boolean isOlderThan(Optional<LocalDate> other) {
            return published.isPresent() && other.isPresent() && published.get().isBefore(other.get());
        }

        /** Whether this is known to have been published after the other. */
        public boolean isNewerThan(Optional<LocalDate> other) {
            return published.isPresent() && other.isPresent() && published.get().isAfter(other.get());
        }
    }

    /** The IRIs of all articles, in alphabetical order. */
    public List<String> iris() {
        return store.read(view -> new ArticleLookup(view).iris());
    }

    /** Whether an article with this IRI is there. */
    public boolean has(String iri) {
        return store.read(view -> new ArticleLookup(view).has(iri));
    }

    /** Whether the article's graph is here as that activity made it. */
    public boolean has(String iri, String activityIri) {
        return store.read(view -> new ArticleLookup(view).has(iri, activityIri));
    }

    /** The articles published at an address, several if it had several texts, by IRI. */
    public List<Stored> at(String url) {
        return found(articles -> articles.at(url));
    }

    /** The articles that their input called so, by IRI. */
    public List<Stored> identified(String identifier) {
        return found(articles -> articles.identified(identifier));
    }

    private List<Stored> found(Function<ArticleLookup, List<String>> lookup) {
        return store.read(view -> {
            ArticleLookup articles = new ArticleLookup(view);
            return lookup.apply(articles).stream()
                    .map(iri -> new Stored(iri, articles.published(iri)))
                    .toList();
        });
    }
}
