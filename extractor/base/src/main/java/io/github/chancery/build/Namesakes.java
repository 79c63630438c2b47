package io.github.chancery.build;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.store.StoredArticles;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * New texts under the identifier of another article that the store has. Identifiers are an input's own, so that they do not
 * tell whether one text corrects the other, as an address does: both stay, and the user is told.
 */
final class Namesakes {
    private final StoredArticles stored;
    private final Set<String> identifiers = new TreeSet<>();

    Namesakes(StoredArticles stored) {
        this.stored = stored;
    }

    /**
     * Looks whether a new article is one.
     *
     * @param given the IRIs of the articles in this run's input so far
     */
    void look(ArticleEntry article, Set<String> given) {
        if (article.url().isEmpty()
                && stored.identified(article.identifier()).stream().anyMatch(other -> !given.contains(other.iri()))) {
            identifiers.add(article.identifier());
        }
    }

    /** What the user should know, if there are any. */
    Optional<String> sentence() {
        return identifiers.stream()
                .findFirst()
                .map(identifier -> "articles whose identifier the store has of another text: " + identifiers.size()
                        + ", such as " + identifier + "; both texts stay, as no url tells that one corrects the other;"
                        + " `chancery forget` takes one out");
    }
}
