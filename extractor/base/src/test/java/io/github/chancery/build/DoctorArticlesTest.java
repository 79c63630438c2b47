package io.github.chancery.build;

import static io.github.chancery.build.Patient.article;
import static io.github.chancery.build.Patient.change;
import static io.github.chancery.build.Patient.delete;
import static io.github.chancery.build.Patient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.Finding.Matter;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.tdb.MemoryStore;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles whose own graphs are not sound, in their quotes or their shapes: they are told, and cannot be mended. */
class DoctorArticlesTest {
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
        try (Patient patient = Patient.in(new MemoryStore())) {
            patient.harm(harm);
            Diagnosis diagnosis = patient.doctor().check();
            assertEquals(matters, diagnosis.counts().keySet(), diagnosis.shown()::toString);
            assertFalse(diagnosis.canBeMended());
            assertTrue(diagnosis.shown().getFirst().sentence().contains(Annals.BASE + "article/"));
        }
    }

    private static Arguments damage(String name, Set<Matter> matters, Consumer<GraphEdit> harm) {
        return Arguments.of(name, matters, harm);
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

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
