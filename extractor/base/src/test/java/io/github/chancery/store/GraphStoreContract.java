package io.github.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does, whatever keeps it. */
public abstract class GraphStoreContract {
    private static final Node GONDOR = node("Gondor");
    private static final Node ROHAN = node("Rohan");
    private static final Node MET = node("met");
    private static final Quad IN_FIRST = Quad.create(node("first"), GONDOR, MET, ROHAN);
    private static final Quad IN_SECOND = Quad.create(node("second"), GONDOR, MET, ROHAN);
    private static final Quad IN_DEFAULT = Quad.create(Quad.defaultGraphIRI, ROHAN, MET, GONDOR);

    private GraphStore store;

    /** Opens an empty store. */
    protected abstract GraphStore open();

    @BeforeEach
    void fill() {
        store = open();
        change(edit -> Stream.of(IN_FIRST, IN_SECOND, IN_DEFAULT).forEach(edit::add));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** A change that gives nothing back. */
    protected interface Change {
        void make(GraphEdit edit);
    }

    @Test
    void findsQuadsOfTheNamedGraphsOrOfTheDefaultGraph() {
        assertFinds(List.of(IN_FIRST, IN_SECOND), Node.ANY, GONDOR, MET, ROHAN);
        assertFinds(List.of(IN_FIRST, IN_SECOND), Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        assertFinds(List.of(IN_SECOND), node("second"), Node.ANY, Node.ANY, ROHAN);
        assertFinds(List.of(IN_DEFAULT), Quad.defaultGraphIRI, Node.ANY, MET, Node.ANY);
        assertFinds(List.of(), node("third"), Node.ANY, Node.ANY, Node.ANY);
        assertFinds(List.of(), Node.ANY, ROHAN, Node.ANY, Node.ANY);
        assertFinds(List.of(), Quad.defaultGraphIRI, GONDOR, Node.ANY, Node.ANY);
    }

    private void assertFinds(List<Quad> expected, Node graph, Node subject, Node predicate, Node object) {
        List<String> found = store.read(view -> view.find(graph, subject, predicate, object)
                .map(Quad::asTriple)
                .map(Object::toString)
                .sorted()
                .toList());
        assertEquals(expected.stream().map(Quad::asTriple).map(Object::toString).toList(), found);
        assertEquals(
                !expected.isEmpty(), store.<Boolean>read(view -> view.contains(graph, subject, predicate, object)));
    }

    @Test
    void namesItsGraphsAndShowsEachOfThem() {
        assertEquals(List.of("first", "second"), names());
        assertEquals(1, size(node("first")));
        assertEquals(1, size(Quad.defaultGraphIRI));
        assertEquals(1, size(Quad.unionGraph));
        assertEquals(0, size(node("third")));
    }

    private int size(Node graph) {
        return store.read(view -> view.graph(graph).find().toList().size());
    }

    private List<String> names() {
        return store.read(
                view -> view.graphNames().map(Node::getLocalName).sorted().toList());
    }

    @Test
    void aGraphThatIsShownCannotBeChanged() {
        change(edit -> assertThrows(
                RuntimeException.class, () -> edit.graph(node("first")).add(IN_DEFAULT.asTriple())));
        assertEquals(1, size(node("first")));
    }

    @Test
    void answersEachFormOfQueryWithItsOwnKind() {
        assertEquals(
                List.of("first", "second"),
                store.read(view -> view.query(
                        QueryFactory.create("SELECT ?g { GRAPH ?g { ?who ?met ?whom } } ORDER BY ?g"),
                        Map.of(Var.alloc("who"), GONDOR),
                        answer -> Iter.toList(assertInstanceOf(QueryAnswer.Rows.class, answer)
                                        .rows())
                                .stream()
                                .map(row -> row.get("g").getLocalName())
                                .toList())));
        assertTrue(store.<Boolean>read(view -> view.query(
                QueryFactory.create("ASK { ?who ?met ?whom }"),
                Map.of(Var.alloc("who"), ROHAN),
                answer -> assertInstanceOf(QueryAnswer.Truth.class, answer).truth())));
        assertEquals(
                1,
                store.<Integer>read(view -> view.query(
                        QueryFactory.create("CONSTRUCT WHERE { ?who ?met ?whom }"),
                        Map.of(),
                        answer -> assertInstanceOf(QueryAnswer.Triples.class, answer)
                                .graph()
                                .size())));
    }

    @Test
    void writesAllGraphs() {
        assertEquals(
                """
                <http://example.org/Rohan> <http://example.org/met> <http://example.org/Gondor> .
                <http://example.org/Gondor> <http://example.org/met> <http://example.org/Rohan> <http://example.org/first> .
                <http://example.org/Gondor> <http://example.org/met> <http://example.org/Rohan> <http://example.org/second> .
                """,
                export());
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(view -> {
            view.export(GraphFormat.NQUADS, out);
            return out;
        });
        return out.toString(UTF_8);
    }

    @Test
    void deletesQuadsAndClearsGraphs() {
        change(edit -> {
            edit.delete(IN_FIRST);
            edit.delete(IN_FIRST);
        });
        assertEquals(List.of("second"), names());
        change(edit -> edit.clear(Quad.defaultGraphIRI));
        assertEquals(0, size(Quad.defaultGraphIRI));
        assertEquals(1, size(node("second")));
        change(edit -> edit.clear(node("second")));
        assertEquals("", export());
    }

    @Test
    void replacesNamedGraphsAndLeavesTheOthers() {
        Quad other = Quad.create(node("first"), ROHAN, MET, ROHAN);
        store.replace(
                Map.of(node("first").getURI(), List.of(other), node("second").getURI(), List.of()));
        assertEquals(List.of("first"), names());
        assertFinds(List.of(other), node("first"), Node.ANY, Node.ANY, Node.ANY);
        assertEquals(1, size(Quad.defaultGraphIRI));
    }

    @Test
    void refusesAQuadOfAnotherGraphAndReplacesNone() {
        String before = export();
        Map<String, List<Quad>> wrong =
                Map.of(node("first").getURI(), List.of(), node("third").getURI(), List.of(IN_SECOND));
        assertThrows(IllegalArgumentException.class, () -> store.replace(wrong));
        assertEquals(before, export());
    }

    @Test
    void aTransactionSeesItsOwnChanges() {
        change(edit -> {
            edit.delete(IN_FIRST);
            edit.add(Quad.create(node("third"), GONDOR, MET, ROHAN));
            assertEquals(
                    List.of("second", "third"),
                    edit.graphNames().map(Node::getLocalName).sorted().toList());
            assertFalse(edit.contains(node("first"), Node.ANY, Node.ANY, Node.ANY));
        });
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class})
    void aChangeThatThrowsChangesNothingAndTheStoreGoesOn(Class<? extends Throwable> kind) throws Exception {
        Throwable failure = kind.getConstructor(String.class).newInstance("thrown by the test");
        String before = export();
        Throwable thrown = assertThrows(
                kind,
                () -> change(edit -> {
                    edit.add(Quad.create(node("third"), GONDOR, MET, SSE.parseNode("'new'")));
                    edit.clear(node("first"));
                    edit.delete(IN_DEFAULT);
                    sneak(failure);
                }));
        assertSame(failure, thrown);
        assertEquals(before, export());
        change(edit -> edit.add(Quad.create(node("third"), GONDOR, MET, SSE.parseNode("'newer'"))));
        assertEquals(List.of("first", "second", "third"), names());
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void aLookThatThrowsChangesNothing(Class<? extends Throwable> kind) throws Exception {
        Throwable failure = kind.getConstructor(String.class).newInstance("thrown by the test");
        String before = export();
        assertSame(
                failure,
                assertThrows(
                        kind,
                        () -> store.read(view -> {
                            sneak(failure);
                            return view;
                        })));
        assertEquals(before, export());
    }

    private static void sneak(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private void change(Change change) {
        store.write(edit -> {
            change.make(edit);
            return edit;
        });
    }

    private static Node node(String name) {
        return SSE.parseNode("<http://example.org/" + name + ">");
    }
}
