package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class RelinkCommandTest {
    private static final String BASE = "https://example.org/";
    private static final Node UNKNOWN = NodeFactory.createURI(BASE + "person/sergei-lavrov");

    @TempDir
    private Path directory;

    private Path store;

    @BeforeEach
    void build() throws IOException {
        Path article = Files.writeString(
                directory.resolve("a.txt"),
                "Iranian Foreign Minister Mohammad Javad Zarif met his Russian counterpart Sergei Lavrov in Moscow on 15"
                        + " August 2016. They discussed the situation in Syria.\n");
        store = directory.resolve("store");
        Run.of("build", article, "--loc", store, "--base", BASE).succeeds();
    }

    @Test
    void namesLinkedAgainstAnotherGazetteerAreLinkedAnewOnce() {
        String built = export();
        forgetLavrov();
        Run.of("relink", "--loc", store)
                .succeeds()
                .tells("articles: 1 linked anew, 0 unchanged; names: 1 newly linked, 0 linked otherwise, 0 unlinked;"
                        + " failed: 0; the graph has articles: 1, reports: 1, meetings: 1;");
        assertEquals(withoutTime(built), withoutTime(export()));
        String relinked = export();
        Run.of("relink", "--loc", store).succeeds().tells("0 linked anew, 1 unchanged;", "the graph is as it was;");
        assertEquals(relinked, export());
    }

    @Test
    void aGraphThatChanceryDidNotWriteIsNamedAndLeft() {
        String iri = BASE + "article/other";
        Quad quad = Quad.create(NodeFactory.createURI(iri), UNKNOWN, Vocabulary.LABEL, UNKNOWN);
        try (GraphStore opened = TdbStore.openExisting(store)) {
            opened.replace(Map.of(iri, List.of(quad)));
        }
        String before = export();
        Run.of("relink", "--loc", store).fails(1, iri, "left as it was");
        assertEquals(before, export());
    }

    /** Makes the graph what a gazetteer without him gives. */
    private void forgetLavrov() {
        try (GraphStore opened = TdbStore.openExisting(store)) {
            String iri = new StoredArticles(opened).iris().get(0);
            List<Quad> quads = opened.read(view -> view.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY)
                    .toList());
            opened.replace(Map.of(
                    iri,
                    quads.stream()
                            .map(quad -> Quad.create(
                                    quad.getGraph(),
                                    forgotten(quad.getSubject()),
                                    quad.getPredicate(),
                                    quad.getPredicate().equals(Vocabulary.GAZETTEER_VERSION)
                                            ? NodeFactory.createLiteralString("poor")
                                            : forgotten(quad.getObject())))
                            .toList()));
        }
    }

    private static Node forgotten(Node node) {
        return node.hasURI(Vocabulary.WD + "Q58217") ? UNKNOWN : node;
    }

    private String export() {
        return Run.of("export", "--loc", store, "--format", "nquads").succeeds().out();
    }

    private static String withoutTime(String graph) {
        return graph.replaceAll("\"[-0-9]+T[:.0-9]+Z\"", "TIME");
    }
}
