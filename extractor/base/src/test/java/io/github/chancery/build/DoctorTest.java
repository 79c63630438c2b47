package io.github.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.Finding.Matter;
import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.merge.Merger;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores that were damaged on purpose. */
class DoctorTest {
    private static final Node DEFAULT = Quad.defaultGraphIRI;

    private GraphStore store;
    private Doctor doctor;

    @BeforeEach
    void fill() {
        use(new MemoryStore());
    }

    private void use(GraphStore empty) {
        store = empty;
        Annals.graphs()
                .forEach(graph ->
                        store.replace(Map.of(graph.getFirst().getGraph().getURI(), graph)));
        new Merger(Annals.BASE).merge(store);
        doctor = new Doctor(store, Validator.shipped());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatABuildMakesIsSound(@TempDir Path directory) {
        use(TdbStore.open(directory));
        assertEquals(List.of(), doctor.check().shown());
        assertEquals(List.of(), new Trace(store).run().shown());
        assertTrue(doctor.mend(doctor.check()).isEmpty());
    }

    @Test
    void anEmptyStoreIsSound() {
        try (GraphStore empty = new MemoryStore()) {
            assertTrue(new Doctor(empty, Validator.shipped()).check().isSound());
        }
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage(
                        "a meeting's status",
                        Set.of(Matter.TRACES, Matter.MERGE),
                        edit -> change(edit, DEFAULT, Vocabulary.STATUS, Vocabulary.HELD, Vocabulary.DENIED)),
                damage(
                        "a meeting's line",
                        Set.of(Matter.MERGE),
                        edit -> change(edit, DEFAULT, Vocabulary.PLACE_LINE, Node.ANY, text("Edoras"))),
                damage(
                        "a meeting's participant",
                        Set.of(Matter.TRACES, Matter.MERGE),
                        edit -> change(edit, DEFAULT, Vocabulary.PARTICIPANT, item("Q901"), item("Q999"))),
                damage(
                        "a meeting's report",
                        Set.of(Matter.TRACES, Matter.MERGE),
                        edit -> change(edit, DEFAULT, Vocabulary.REPORT, Node.ANY, item("Q999"))),
                damage(
                        "a title",
                        Set.of(Matter.TRACES, Matter.MERGE),
                        edit -> change(edit, DEFAULT, Vocabulary.TITLE, Node.ANY, text("Wizard"))),
                damage(
                        "what an entity is called",
                        Set.of(Matter.TRACES, Matter.MERGE),
                        edit -> change(
                                edit,
                                DEFAULT,
                                Vocabulary.LABEL,
                                NodeFactory.createLiteralLang("Aragorn", "en"),
                                NodeFactory.createLiteralLang("Strider", "en"))),
                damage(
                        "a copy that is none",
                        Set.of(Matter.TRACES, Matter.MERGE),
                        edit -> edit.add(Quad.create(DEFAULT, item("Q1"), Vocabulary.COPY_OF, item("Q2")))),
                damage(
                        "a meeting that nobody told of",
                        Set.of(Matter.TRACES, Matter.MERGE),
                        edit -> edit.add(Quad.create(DEFAULT, item("Q1"), Vocabulary.TYPE, Vocabulary.MEETING))),
                damage("no meetings", Set.of(Matter.MERGE), edit -> edit.clear(DEFAULT)),
                damage(
                        "an article taken out",
                        Set.of(Matter.TRACES, Matter.MERGE),
                        edit -> edit.clear(graph(edit, Vocabulary.TITLE, text("Queen")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void whatIsMadeOfTheArticlesIsMended(String name, Set<Matter> matters, Consumer<GraphEdit> harm) {
        harm(harm);
        Diagnosis diagnosis = doctor.check();
        assertEquals(matters, diagnosis.counts().keySet(), diagnosis.shown()::toString);
        assertTrue(diagnosis.canBeMended());
        assertEquals(matters.contains(Matter.TRACES), !new Trace(store).run().isSound());
        List<String> done = doctor.mend(diagnosis);
        assertTrue(done.getFirst().startsWith("the meetings were made anew: "), done::toString);
        assertEquals(List.of(), doctor.check().shown());
        String mended = export();
        new Merger(Annals.BASE).merge(store);
        assertEquals(export(), mended);
    }

    static Stream<Arguments> wrongArticles() {
        return Stream.of(
                damage(
                        "a quote shifted where the text is kept",
                        Set.of(Matter.QUOTES),
                        edit -> shift(edit, "Elessar", 0)),
                damage("a quote shifted where it is not", Set.of(Matter.QUOTES), edit -> shift(edit, "Elessar", 1)),
                damage(
                        "a quote that tells other letters",
                        Set.of(Matter.QUOTES),
                        edit -> change(edit, article(edit, 1), Vocabulary.QUOTE, text("Faramir"), text("Boromir"))),
                damage(
                        "a text that is another",
                        Set.of(Matter.QUOTES),
                        edit -> change(
                                edit,
                                article(edit, 0),
                                Vocabulary.TEXT,
                                Node.ANY,
                                text(Annals.TEXTS.get(0) + " So it was."))),
                damage(
                        "a report cut",
                        Set.of(Matter.SHAPES),
                        edit -> delete(
                                edit,
                                quad -> quad.getGraph().equals(article(edit, 1))
                                        && quad.getPredicate().equals(Vocabulary.EVIDENCE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongArticles")
    void anArticleThatIsNotSoundIsTold(String name, Set<Matter> matters, Consumer<GraphEdit> harm) {
        harm(harm);
        Diagnosis diagnosis = doctor.check();
        assertEquals(matters, diagnosis.counts().keySet(), diagnosis.shown()::toString);
        assertFalse(diagnosis.canBeMended());
        assertTrue(diagnosis.shown().getFirst().sentence().contains(Annals.BASE + "article/"));
    }

    @Test
    void meetingsThatCannotBeMadeAnewAreLeftAsTheyAre() {
        harm(edit -> {
            delete(
                    edit,
                    quad -> quad.getGraph().equals(article(edit, 1))
                            && quad.getPredicate().equals(Vocabulary.REPORT_TYPE));
            change(edit, DEFAULT, Vocabulary.TITLE, Node.ANY, text("Wizard"));
        });
        String before = export();
        Diagnosis diagnosis = doctor.check();
        assertEquals(Set.of(Matter.SHAPES, Matter.TRACES), diagnosis.counts().keySet());
        assertTrue(doctor.mend(diagnosis).getFirst().startsWith("the meetings were not made anew: the store holds <"));
        assertEquals(before, export());
    }

    @Test
    void aDamagedIndexOfNamesIsMadeAnew(@TempDir Path directory) throws IOException {
        use(TdbStore.open(directory));
        new StoreNames(store).current();
        assertTrue(doctor.check().isSound());
        try (Stream<Path> files = Files.list(directory.resolve("names"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(cfs|cfe|si)"))
                    .toList()) {
                Files.write(file, new byte[100]);
            }
        }
        Diagnosis diagnosis = doctor.check();
        assertEquals(Set.of(Matter.NAMES), diagnosis.counts().keySet());
        assertEquals(List.of("the index of names was made anew"), doctor.mend(diagnosis));
        assertTrue(doctor.check().isSound());
    }

    private static Arguments damage(String name, Set<Matter> matters, Consumer<GraphEdit> harm) {
        return Arguments.of(name, matters, harm);
    }

    private void harm(Consumer<GraphEdit> harm) {
        String before = export();
        store.write(edit -> {
            harm.accept(edit);
            return edit;
        });
        assertFalse(before.equals(export()), "nothing was damaged");
    }

    /** Puts a value in the place of the first of a property. */
    private static void change(GraphEdit edit, Node graph, Node property, Node from, Node to) {
        Quad quad = edit.find(graph, Node.ANY, property, from).toList().getFirst();
        edit.delete(quad);
        edit.add(Quad.create(graph, quad.getSubject(), property, to));
    }

    private static void shift(GraphEdit edit, String quote, int article) {
        Node graph = article(edit, article);
        Node mention = edit.find(graph, Node.ANY, Vocabulary.QUOTE, text(quote))
                .toList()
                .getFirst()
                .getSubject();
        for (Node property : List.of(Vocabulary.BEGIN, Vocabulary.END)) {
            Quad offset = edit.find(graph, mention, property, Node.ANY).toList().getFirst();
            int moved = Integer.parseInt(offset.getObject().getLiteralLexicalForm()) + 1;
            edit.delete(offset);
            edit.add(Quad.create(graph, mention, property, number(moved)));
        }
    }

    private static void delete(GraphEdit edit, Predicate<Quad> which) {
        edit.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).filter(which).toList().forEach(edit::delete);
    }

    private static Node article(GraphEdit edit, int number) {
        return graph(edit, Vocabulary.IDENTIFIER, text("annals-" + number));
    }

    private static Node graph(GraphEdit edit, Node property, Node value) {
        return edit.find(Node.ANY, Node.ANY, property, value)
                .toList()
                .getFirst()
                .getGraph();
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node item(String item) {
        return NodeFactory.createURI(Vocabulary.WD + item);
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(view -> {
            view.export(GraphFormat.NQUADS, out);
            return view;
        });
        return out.toString(UTF_8);
    }
}
