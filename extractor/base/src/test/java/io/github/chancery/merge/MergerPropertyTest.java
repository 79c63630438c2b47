package io.github.chancery.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.sparql.core.Quad;

/** Whatever changes in whatever order, the store is as if all its articles had been merged at once. */
class MergerPropertyTest {
    private static final Merger MERGER = new Merger(MadeUpArticle.BASE);

    @Property(tries = 200)
    void anUpdateGivesWhatARebuildGives(@ForAll("changes") List<Map<Integer, MadeUpArticle>> changes) {
        GraphStore updated = new MemoryStore();
        GraphStore rebuilt = new MemoryStore();
        for (Map<Integer, MadeUpArticle> change : changes) {
            MERGER.update(updated, quads(change));
            rebuilt.replace(quads(change));
            MERGER.merge(rebuilt);
            assertEquals(lines(rebuilt), lines(updated));
        }
    }

    @Property(tries = 200)
    void theOrderOfArticlesDoesNotMatter(
            @ForAll("articles") Map<Integer, MadeUpArticle> articles, @ForAll("orders") List<Integer> order) {
        GraphStore inOrder = new MemoryStore();
        GraphStore shuffled = new MemoryStore();
        articles.forEach((number, article) -> MERGER.update(inOrder, article.quads(number)));
        order.stream()
                .filter(articles::containsKey)
                .forEach(number -> MERGER.update(shuffled, articles.get(number).quads(number)));
        assertEquals(lines(inOrder), lines(shuffled));
    }

    @Provide
    Arbitrary<List<Map<Integer, MadeUpArticle>>> changes() {
        return articles().list().ofMinSize(1).ofMaxSize(6);
    }

    /** Articles by their numbers; one without reports is taken out. */
    @Provide
    Arbitrary<Map<Integer, MadeUpArticle>> articles() {
        return Arbitraries.maps(Arbitraries.integers().between(0, MadeUpArticle.NUMBER - 1), MadeUpArticle.any())
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(
                IntStream.range(0, MadeUpArticle.NUMBER).boxed().toList());
    }

    private static Map<String, List<Quad>> quads(Map<Integer, MadeUpArticle> articles) {
        Map<String, List<Quad>> quads = new TreeMap<>();
        articles.forEach((number, article) -> quads.putAll(article.quads(number)));
        return quads;
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
