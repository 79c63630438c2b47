package io.github.chancery.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.sparql.Fuseki;
import io.github.chancery.store.sparql.SparqlStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.sparql.core.Quad;

/** A store behind an endpoint holds the quads that one of our own would. */
class RemoteMergeTest {
    private static final Merger MERGER = new Merger(MadeUpArticle.BASE);

    @Property(tries = 3)
    void itIsMergedAsOneOfOurOwn(
            @ForAll("changes") List<Map<Integer, MadeUpArticle>> changes, @ForAll boolean areGraphsTakenTogether) {
        GraphStore own = new MemoryStore();
        try (Fuseki fuseki = areGraphsTakenTogether ? Fuseki.startUnion() : Fuseki.start();
                GraphStore remote = SparqlStore.open(fuseki.endpoint())) {
            for (Map<Integer, MadeUpArticle> change : changes) {
                MERGER.update(own, quads(change));
                MERGER.update(remote, quads(change));
                assertEquals(text(own), text(remote));
            }
            MERGER.merge(remote);
            assertEquals(text(own), text(remote));
        }
    }

    @Provide
    Arbitrary<List<Map<Integer, MadeUpArticle>>> changes() {
        return Arbitraries.maps(Arbitraries.integers().between(0, MadeUpArticle.NUMBER - 1), MadeUpArticle.any())
                .ofMinSize(2)
                .ofMaxSize(8)
                .list()
                .ofSize(3);
    }

    private static Map<String, List<Quad>> quads(Map<Integer, MadeUpArticle> articles) {
        Map<String, List<Quad>> quads = new TreeMap<>();
        articles.forEach((number, article) -> quads.putAll(article.quads(number)));
        return quads;
    }

    private static String text(GraphStore store) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        store.read(view -> {
            view.export(GraphFormat.NQUADS, text);
            return text;
        });
        return text.toString(UTF_8);
    }
}
