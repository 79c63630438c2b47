package io.github.chancery.crash;

import io.github.chancery.merge.Merger;
import io.github.chancery.pipeline.Relinking;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a store holds where nobody disturbed what made it.
 *
 * @param all a build of all articles
 * @param half a build of the first half of them
 * @param relinked a relink of the build of all
 */
record Made(Set<Quad> all, Set<Quad> half, Set<Quad> relinked) {
    static Made of(Chronicle chronicle) {
        Set<Quad> articles = Chronicle.named(chronicle.all());
        return new Made(
                merged(articles), merged(Chronicle.named(chronicle.half())), merged(relinked(articles, chronicle)));
    }

    private static Set<Quad> relinked(Set<Quad> articles, Chronicle chronicle) {
        Relinking relinking = chronicle.relinking();
        Set<Quad> quads = new HashSet<>();
        articles.stream()
                .collect(Collectors.groupingBy(Quad::getGraph))
                .forEach((name, graph) -> quads.addAll(
                        relinking.relink(asGraph(graph), name).orElseThrow().quads()));
        return quads;
    }

    private static Graph asGraph(List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    /** The graphs of articles with the meetings of which they tell. */
    static Set<Quad> merged(Set<Quad> articles) {
        try (GraphStore store = new MemoryStore()) {
            Chronicle.put(store, articles);
            new Merger(ChronicleExtractor.BASE).merge(store);
            return Chronicle.quads(store);
        }
    }
}
