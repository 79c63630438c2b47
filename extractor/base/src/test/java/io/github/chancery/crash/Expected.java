package io.github.chancery.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.Validate;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.backup.Restore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store may hold while some work is done with it.
 *
 * @param work the work
 * @param start what it held before
 * @param goal what it holds where nobody disturbed it
 */
record Expected(Work work, Set<Quad> start, Set<Quad> goal) {
    private static final Validate VALIDATE = new Validate(Validator.shipped());
    private static final Merger MERGER = new Merger(ChronicleExtractor.BASE);

    static Expected of(Work work, Made made) {
        return new Expected(work, work.start(made), work.goal(made));
    }

    /** Opens the store and requires that nothing is lost and nothing is half there. */
    void requireWhole(Chronicle chronicle, Path store, String when) {
        try (GraphStore opened = TdbStore.open(store)) {
            Set<Quad> found = Chronicle.quads(opened);
            requireWholeArticles(articles(found), when);
            requireMeetings(opened, found, when);
            if (!found.equals(start) && !found.equals(goal)) {
                requireValid(opened, when);
            }
        }
        Restore.from(chronicle.backup());
    }

    private void requireWholeArticles(Map<Node, Set<Quad>> found, String when) {
        Map<Node, Set<Quad>> before = articles(start);
        Map<Node, Set<Quad>> after = articles(goal);
        found.forEach((name, graph) -> {
            if (!graph.equals(before.get(name))) {
                assertEquals(after.get(name), graph, when);
            }
        });
        Set<Node> kept = new HashSet<>(before.keySet());
        kept.retainAll(after.keySet());
        assertTrue(found.keySet().containsAll(kept), () -> when + ": articles are gone");
        if (work.isAllOrNothing()) {
            assertTrue(
                    found.isEmpty() || found.keySet().equals(after.keySet()),
                    () -> when + ": " + found.size() + " articles");
        }
    }

    private static Map<Node, Set<Quad>> articles(Set<Quad> quads) {
        return quads.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .collect(Collectors.groupingBy(Quad::getGraph, Collectors.toSet()));
    }

    /** The meetings are those of the articles, or as they were, or none are made yet. */
    private void requireMeetings(GraphStore store, Set<Quad> found, String when) {
        if (Merger.isMerged(store) && !defaultGraph(found).equals(defaultGraph(start))) {
            assertEquals(Map.of(), store.read(MERGER::differences), when);
        }
    }

    private static Set<Quad> defaultGraph(Set<Quad> quads) {
        return quads.stream().filter(Quad::isDefaultGraph).collect(Collectors.toSet());
    }

    private void requireValid(GraphStore store, String when) {
        if (work != Work.MEND) {
            assertTrue(VALIDATE.store(store).conforms(), when);
        }
    }
}
