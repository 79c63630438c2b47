package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphView;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

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
    static Copies of(GraphView graphs) {
        SourceTexts texts = new SourceTexts(graphs);
        return of(texts, new CopySearch(texts).clusters());
    }

    /** Of the same copies those that are of one original with any of the articles, without looking at all others. */
    static Copies around(GraphView graphs, Collection<Node> articles) {
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

    /** Which articles are copies of which. */
    Set<Triple> triples() {
        return originals.entrySet().stream()
                .map(copy -> Triple.create(copy.getKey(), Vocabulary.COPY_OF, copy.getValue()))
                .collect(Collectors.toSet());
    }
}
