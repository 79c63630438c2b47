package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphView;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which articles are copies of others, as the default graph of a store tells it. */
final class CopyStore {
    private final GraphView graphs;
    private final MeetingStore triples;

    CopyStore(GraphView graphs, MeetingStore triples) {
        this.graphs = graphs;
        this.triples = triples;
    }

    /** Tells of all articles anew, where nothing is told. */
    void rebuild() {
        triples.replace(Set.of(), Copies.of(graphs).triples());
    }

    /** Some articles with all that are of one original with them. */
    Set<Node> families(Collection<Node> articles) {
        Set<Node> families = new LinkedHashSet<>();
        for (Node article : articles) {
            Node original = original(article);
            families.add(article);
            families.add(original);
            triples.find(Node.ANY, Vocabulary.COPY_OF, original).forEach(copy -> families.add(copy.getSubject()));
        }
        return families;
    }

    /**
     * Tells anew what is a copy of what, after graphs have changed.
     *
     * @param families the articles that have changed, with those that were of one original with them
     * @return the articles that have another original now
     */
    Set<Node> update(Set<Node> families) {
        Set<Triple> after = Copies.around(graphs, families).triples();
        Set<Node> touched = new LinkedHashSet<>(families);
        after.forEach(copy -> touched.add(copy.getSubject()));
        Set<Triple> before = touched.stream()
                .flatMap(article -> triples.find(article, Vocabulary.COPY_OF, Node.ANY).stream())
                .collect(Collectors.toSet());
        triples.replace(before, after);
        Set<Triple> changed = new HashSet<>(before);
        changed.removeAll(after);
        after.stream().filter(copy -> !before.contains(copy)).forEach(changed::add);
        return changed.stream().map(Triple::getSubject).collect(Collectors.toSet());
    }

    /** How many of the articles are no copies of each other, nor of the same one. */
    int independent(Collection<Node> articles) {
        return Math.toIntExact(articles.stream().map(this::original).distinct().count());
    }

    private Node original(Node article) {
        return triples.find(article, Vocabulary.COPY_OF, Node.ANY).stream()
                .map(Triple::getObject)
                .findFirst()
                .orElse(article);
    }
}
