package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Which articles of a store are copies of others: wire copies, updates and the like. They are sources of a meeting, but no
 * independent ones.
 *
 * @param originals the original of each article that is a copy: of those that are copies of each other, the one published
 *     first
 */
record Copies(Map<Node, Node> originals) {
    Copies {
        originals = Map.copyOf(originals);
    }

    /** The copies among the articles of a store; a function of their graphs, whatever their order. */
    static Copies of(DatasetGraph graphs) {
        SourceTexts texts = new SourceTexts(graphs);
        return of(texts, new CopySearch(texts).clusters());
    }

    /** Of the same copies those that are of one original with any of the articles, without looking at all others. */
    static Copies around(DatasetGraph graphs, Collection<Node> articles) {
        SourceTexts texts = new SourceTexts(graphs);
        return of(texts, new CopyNeighbours(texts).clusters(articles));
    }

    private static Copies of(SourceTexts texts, Clusters<Node> clusters) {
        Map<Node, Node> originals = new HashMap<>();
        for (List<Node> group : clusters.groups()) {
            Node original = Collections.min(group, Comparator.comparing(texts::source, Source.EARLIEST_FIRST));
            group.stream().filter(copy -> !copy.equals(original)).forEach(copy -> originals.put(copy, original));
        }
        return new Copies(originals);
    }

    /** How many of the articles are no copies of each other, nor of the same one. */
    int independent(Collection<Node> articles) {
        return Math.toIntExact(articles.stream()
                .map(article -> originals.getOrDefault(article, article))
                .distinct()
                .count());
    }

    /** Adds to a graph which articles are copies. */
    void addTo(Graph graph) {
        originals.forEach((copy, original) -> graph.add(copy, Vocabulary.COPY_OF, original));
    }

    /**
     * Adds to each meeting in a graph how many independent sources it has.
     *
     * @param reports those of its meetings, and maybe others
     */
    void addSourceCounts(Graph graph, Collection<StoredReport> reports) {
        Map<Node, Node> articles = reports.stream().collect(Collectors.toMap(StoredReport::iri, StoredReport::article));
        Map<Node, Set<Node>> sources = graph.find(Node.ANY, Vocabulary.REPORT, Node.ANY).toList().stream()
                .collect(Collectors.groupingBy(
                        Triple::getSubject,
                        Collectors.mapping(told -> articles.get(told.getObject()), Collectors.toSet())));
        sources.forEach((meeting, told) -> graph.add(
                meeting,
                Vocabulary.INDEPENDENT_SOURCES,
                NodeFactory.createLiteralDT(Integer.toString(independent(told)), XSDDatatype.XSDinteger)));
    }
}
