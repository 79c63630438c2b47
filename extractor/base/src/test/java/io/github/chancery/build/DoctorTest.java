package io.github.chancery.build;

import static io.github.chancery.build.Patient.article;
import static io.github.chancery.build.Patient.change;
import static io.github.chancery.build.Patient.delete;
import static io.github.chancery.build.Patient.graph;
import static io.github.chancery.build.Patient.item;
import static io.github.chancery.build.Patient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.Finding.Matter;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores in which what is made of the articles is not what they make: it is made anew. */
class DoctorTest {
    private static final Node DEFAULT = Quad.defaultGraphIRI;

    @Test
    void whatABuildMakesIsSound(@TempDir Path directory) {
        try (Patient patient = Patient.in(TdbStore.open(directory))) {
            Diagnosis diagnosis = patient.doctor().check();
            assertEquals(List.of(), diagnosis.shown());
            assertEquals(List.of(), new Trace(patient.store()).run().shown());
            assertTrue(patient.doctor().mend(diagnosis).isEmpty());
        }
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
        try (Patient patient = Patient.in(new MemoryStore())) {
            patient.harm(harm);
            Doctor doctor = patient.doctor();
            Diagnosis diagnosis = doctor.check();
            assertEquals(matters, diagnosis.counts().keySet(), diagnosis.shown()::toString);
            assertTrue(diagnosis.canBeMended());
            assertEquals(
                    matters.contains(Matter.TRACES),
                    !new Trace(patient.store()).run().isSound());
            List<String> done = doctor.mend(diagnosis);
            assertTrue(done.getFirst().startsWith("the meetings were made anew: "), done::toString);
            assertEquals(List.of(), doctor.check().shown());
            String mended = patient.export();
            new Merger(Annals.BASE).merge(patient.store());
            assertEquals(patient.export(), mended);
        }
    }

    @Test
    void meetingsThatCannotBeMadeAnewAreLeftAsTheyAre() {
        try (Patient patient = Patient.in(new MemoryStore())) {
            patient.harm(edit -> {
                delete(
                        edit,
                        quad -> quad.getGraph().equals(article(edit, 1))
                                && quad.getPredicate().equals(Vocabulary.REPORT_TYPE));
                change(edit, DEFAULT, Vocabulary.TITLE, Node.ANY, text("Wizard"));
            });
            String before = patient.export();
            Diagnosis diagnosis = patient.doctor().check();
            assertEquals(
                    Set.of(Matter.SHAPES, Matter.TRACES), diagnosis.counts().keySet());
            String told = patient.doctor().mend(diagnosis).getFirst();
            assertTrue(told.startsWith("the meetings were not made anew: the store holds <"), told);
            assertEquals(before, patient.export());
        }
    }

    private static Arguments damage(String name, Set<Matter> matters, Consumer<GraphEdit> harm) {
        return Arguments.of(name, matters, harm);
    }
}
