package io.github.chancery.graph;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.ChanceryException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * By what a store tells one article from another, and one reading of it from another.
 *
 * @param iri the article's, and its graph's
 * @param activity the IRI of what made the graph; it is another when the graph may be another
 * @param identifier what its input calls it
 * @param url where it was published
 * @param published when
 */
public record ArticleEntry(
        String iri, String activity, String identifier, Optional<String> url, Optional<LocalDate> published) {
    public ArticleEntry {
        requireNonNull(iri);
        requireNonNull(activity);
        requireNonNull(identifier);
        requireNonNull(url);
        requireNonNull(published);
    }

    /**
     * What an article's graph tells.
     *
     * @param quads the whole graph of this name
     * @throws ChanceryException if it is not the graph of an article, or does not tell what made it
     */
    public static ArticleEntry of(String name, List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        StoredGraph stored = new StoredGraph(graph);
        Iris.ofGraph(name);
        Node article = NodeFactory.createURI(name);
        if (!stored.is(article, Vocabulary.NEWS_ARTICLE)) {
            throw new ChanceryException("<" + name + "> tells of no article of that name; an article's graph has to"
                    + " stand whole in one file, line after line");
        }
        return new ArticleEntry(
                name,
                stored.object(article, Vocabulary.GENERATED_BY)
                        .map(Node::toString)
                        .orElseThrow(() -> new ChanceryException(
                                "<" + name + "> does not tell what made it (prov:wasGeneratedBy); extract it again")),
                stored.told(article, Vocabulary.IDENTIFIER).orElse(name),
                stored.told(article, Vocabulary.URL),
                stored.day(article, Vocabulary.DATE_PUBLISHED));
    }
}
