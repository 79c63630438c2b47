package io.github.chancery.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.store.GraphStore;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Whatever changes in whatever order, the store is as if all its articles had been merged at once. */
class MergerPropertyTest {
    private static final MeetingIris IRIS = new MeetingIris(MadeUpArticle.BASE);

    @Property(tries = 200)
    void anUpdateGivesWhatARebuildGives(@ForAll("changes") List<Map<Integer, MadeUpArticle>> changes) {
        DatasetGraph updated = DatasetGraphFactory.createTxnMem();
        DatasetGraph rebuilt = DatasetGraphFactory.createTxnMem();
        for (Map<Integer, MadeUpArticle> change : changes) {
            update(updated, quads(change));
            Txn.executeWrite(rebuilt, () -> {
                GraphStore.replaceAll(rebuilt, quads(change));
                new Rebuild(rebuilt, IRIS).run();
            });
            assertEquals(lines(rebuilt), lines(updated));
        }
    }

    @Property(tries = 200)
    void theOrderOfArticlesDoesNotMatter(
            @ForAll("articles") Map<Integer, MadeUpArticle> articles, @ForAll("orders") List<Integer> order) {
        DatasetGraph inOrder = DatasetGraphFactory.createTxnMem();
        DatasetGraph shuffled = DatasetGraphFactory.createTxnMem();
        articles.forEach((number, article) -> update(inOrder, article.quads(number)));
        order.stream()
                .filter(articles::containsKey)
                .forEach(number -> update(shuffled, articles.get(number).quads(number)));
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

    private static void update(DatasetGraph graphs, Map<String, List<Quad>> changed) {
        List<Node> articles =
                changed.keySet().stream().map(NodeFactory::createURI).toList();
        Txn.executeWrite(
                graphs, () -> new Update(graphs, IRIS, articles).around(() -> GraphStore.replaceAll(graphs, changed)));
    }

    /** All that there is, as sorted N-Quads. */
    private static List<String> lines(DatasetGraph graphs) {
        StringWriter text = new StringWriter();
        Txn.executeRead(graphs, () -> RDFDataMgr.write(text, graphs, Lang.NQUADS));
        return text.toString().lines().sorted().toList();
    }
}
