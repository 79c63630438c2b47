package io.github.chancery.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.Literals;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.merge.MadeUpArticle.Told;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** A store that grows and shrinks article by article is at every step as if all its articles had been merged at once. */
class GrowingStoreTest {
    private static final Merger MERGER = new Merger(MadeUpArticle.BASE);
    private static final int MEETING = 0;
    private static final int VISIT = 3;
    private static final int CALL = 4;
    private static final int HELD = 0;
    private static final int PLANNED = 2;
    private static final int NO_DAY = 0;
    private static final int DAY = 1;
    private static final int THREE_DAYS = 3;
    private static final int MONTH = 4;
    private static final Set<Integer> BOTH = Set.of(0, 1);
    private static final Set<Integer> SHIRE = Set.of(4, 1);

    /** Of one encounter, or nearly; in days, in a few days, in the month, without a day; copies, and of no known day. */
    private static final List<MadeUpArticle> ARTICLES = List.of(
            article(4, 0, new Told(MEETING, HELD, BOTH, 0, 3, DAY)),
            article(1, 0, new Told(MEETING, PLANNED, BOTH, 1, 1, MONTH)),
            article(5, 0, new Told(MEETING, HELD, BOTH, 1, 2, THREE_DAYS)),
            article(4, 0, new Told(MEETING, HELD, SHIRE, 0, 1, NO_DAY)),
            article(5, 0, new Told(MEETING, HELD, BOTH, 3, 5, DAY)),
            article(0, 1, new Told(MEETING, HELD, BOTH, 0, 1, NO_DAY)),
            article(0, 1, new Told(MEETING, HELD, BOTH, 0, 1, NO_DAY), new Told(VISIT, HELD, Set.of(0), 1, 2, DAY)),
            article(2, 0, new Told(VISIT, HELD, Set.of(0), 1, 2, DAY)),
            article(4, 2, new Told(MEETING, HELD, BOTH, 0, 3, DAY)),
            article(5, 1, new Told(MEETING, HELD, BOTH, 0, 3, DAY)));

    @Test
    void itIsAlwaysAsIfMergedAtOnce() {
        GraphStore updated = new MemoryStore();
        GraphStore rebuilt = new MemoryStore();
        List<Integer> grow = IntStream.range(0, ARTICLES.size()).boxed().toList();
        for (int number : grow) {
            change(updated, rebuilt, ARTICLES.get(number).quads(number));
        }
        for (int number : List.of(2, 0, 5, 8, 1, 6, 9, 3)) {
            change(updated, rebuilt, Map.of(MadeUpArticle.BASE + "article/" + number, List.of()));
        }
        for (int number : List.of(9, 8, 6, 5, 3, 2, 1, 0)) {
            change(updated, rebuilt, ARTICLES.get(number).quads(number));
        }
    }

    private static void change(GraphStore updated, GraphStore rebuilt, Map<String, List<Quad>> graphs) {
        MERGER.update(updated, graphs);
        rebuilt.replace(graphs);
        MERGER.merge(rebuilt);
        assertEquals(lines(rebuilt), lines(updated));
    }

    @Test
    void whatIsNotAsAMergeMakesItIsFoundAndNothingIsChanged() {
        GraphStore store = new MemoryStore();
        MERGER.update(store, ARTICLES.get(0).quads(0));
        assertEquals(Map.of(), store.read(MERGER::differences));
        String strange = "https://example.org/meeting/strange";
        Quad added =
                Quad.create(Quad.defaultGraphIRI, NodeFactory.createURI(strange), Vocabulary.STATUS, Vocabulary.HELD);
        store.write(edit -> {
            edit.add(added);
            return edit;
        });
        List<String> before = lines(store);
        assertEquals(Set.of(strange), store.read(MERGER::differences).keySet());
        assertEquals(before, lines(store));
    }

    @Test
    void itIsKnownWhetherReportsHaveBeenMerged() {
        GraphStore store = new MemoryStore();
        store.replace(ARTICLES.get(0).quads(0));
        assertFalse(Merger.isMerged(store));
        assertEquals(new Merged(1, 1, 1), MERGER.merge(store));
        assertTrue(Merger.isMerged(store));
    }

    /** Two articles of one text that each name a party which the other leaves out are no copies, until one names both. */
    @Test
    void aMeetingWhoseSourcesTurnOutToBeCopiesIsChanged() {
        GraphStore store = new MemoryStore();
        Told met = new Told(MEETING, HELD, BOTH, 0, 3, DAY);
        MERGER.update(
                store,
                article(4, 1, met, new Told(VISIT, HELD, Set.of(2), 1, 2, DAY)).quads(1));
        MERGER.update(
                store,
                article(4, 1, met, new Told(VISIT, HELD, Set.of(5), 1, 2, DAY)).quads(2));
        assertEquals(1, withSources(store, 2));
        Told call = new Told(CALL, HELD, BOTH, 0, 3, DAY);
        Map<String, List<Quad>> both = article(4, 1, call, new Told(CALL, HELD, Set.of(2, 5), 0, 2, DAY))
                .quads(3);
        assertEquals(3, MERGER.update(store, both));
        assertEquals(0, withSources(store, 2));
        assertEquals(3, MERGER.update(store, Map.of(MadeUpArticle.BASE + "article/3", List.of())));
        assertEquals(1, withSources(store, 2));
    }

    /** How many meetings have so many independent sources. */
    private static int withSources(GraphStore store, int sources) {
        return store.read(view -> view.graph(Quad.defaultGraphIRI)
                .find(Node.ANY, Vocabulary.INDEPENDENT_SOURCES, Literals.integer(sources))
                .toList()
                .size());
    }

    private static MadeUpArticle article(int published, int text, Told... reports) {
        return new MadeUpArticle(published, List.of(reports), 0, text);
    }

    /** All that there is, as sorted N-Quads. */
    private static List<String> lines(GraphStore store) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        store.read(view -> {
            view.export(GraphFormat.NQUADS, text);
            return text;
        });
        return text.toString(UTF_8).lines().sorted().toList();
    }
}
