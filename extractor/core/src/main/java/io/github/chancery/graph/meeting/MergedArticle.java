package io.github.chancery.graph.meeting;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.StoredReport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * All of an article's graph that the default graph hangs on.
 *
 * @param text by which it is known to be a copy
 * @param reports what it reports, sorted by IRI
 * @param describing what it tells of entities themselves
 */
public record MergedArticle(SourceText text, List<StoredReport> reports, Set<Triple> describing) {
    /** What is one of these is no entity, in this graph or another. */
    private static final Set<Node> NO_ENTITIES = Set.of(
            Vocabulary.NEWS_ARTICLE,
            Vocabulary.REPORT_CLASS,
            Vocabulary.PARTICIPATION_CLASS,
            Vocabulary.MENTION,
            Vocabulary.NAME_CLASS,
            Vocabulary.ACTIVITY);

    public MergedArticle {
        requireNonNull(text);
        reports = List.copyOf(reports);
        describing = Set.copyOf(describing);
    }

    /**
     * That of an article.
     *
     * @param iri the article's, and its graph's
     * @param quads the whole graph
     * @throws io.github.chancery.model.ChanceryException if the graph lacks what a merge needs
     */
    public static MergedArticle of(String iri, List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        OneGraph view = new OneGraph(iri, graph);
        ArticleTexts texts = new ArticleTexts(view);
        return new MergedArticle(
                new SourceText(
                        texts.source(iri), texts.addresses(iri), texts.of(iri).map(SignedText::signature)),
                new StoredReports(view).of(iri),
                describing(graph));
    }

    private static Set<Triple> describing(Graph graph) {
        return EntityDescription.DESCRIBING.stream()
                .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
                .filter(triple -> graph.stream(triple.getSubject(), Vocabulary.TYPE, Node.ANY)
                        .map(Triple::getObject)
                        .noneMatch(NO_ENTITIES::contains))
                .collect(Collectors.toSet());
    }
}
