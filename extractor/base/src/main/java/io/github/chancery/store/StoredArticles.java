package io.github.chancery.store;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.StoredGraph;
import io.github.chancery.graph.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

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
        return store.read(view -> view.graphNames().map(Node::getURI).sorted().toList());
    }

    /** Whether an article with this IRI is there. */
    public boolean has(String iri) {
        return store.read(view -> view.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY));
    }

    /** Whether the article's graph is here as that activity made it. */
    public boolean has(String iri, String activityIri) {
        return store.read(view -> view.contains(
                NodeFactory.createURI(iri), Node.ANY, Vocabulary.GENERATED_BY, NodeFactory.createURI(activityIri)));
    }

    /** The articles published at an address, several if it had several texts, by IRI. */
    public List<Stored> at(String url) {
        return with(Vocabulary.URL, ArticleGraph.url(url));
    }

    /** The articles that their input called so, by IRI. */
    public List<Stored> identified(String identifier) {
        return with(Vocabulary.IDENTIFIER, ArticleGraph.identifier(identifier));
    }

    private List<Stored> with(Node property, Node value) {
        return store.read(view -> view.find(Node.ANY, Node.ANY, property, value)
                .map(Quad::getGraph)
                .map(Node::getURI)
                .distinct()
                .sorted()
                .map(iri -> stored(view, NodeFactory.createURI(iri)))
                .toList());
    }

    private static Stored stored(GraphView view, Node article) {
        StoredGraph graph = new StoredGraph(view.graph(article));
        return new Stored(article.getURI(), graph.day(article, Vocabulary.DATE_PUBLISHED));
    }
}
