package io.github.chancery.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.query.MiddleEarth;
import io.github.chancery.store.GraphStore;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorTest {
    private static final Validator REALMS = Validator.of(
            graph(
                    """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX : <https://example.org/>
            :RealmShape a sh:NodeShape ; sh:targetClass :Realm ;
              sh:property [ sh:path :king ; sh:maxCount 1 ; sh:message "a realm has one king" ] .
            """));

    @Test
    void findsNothingWrongWithWhatConforms() {
        ValidationResult result = REALMS.validate(graph("PREFIX : <https://example.org/> :a a :Realm ."));
        assertTrue(result.conforms());
        assertEquals(List.of(), result.violations());
    }

    @Test
    void tellsEachViolationInASentence() {
        ValidationResult result = REALMS.validate(
                graph("PREFIX : <https://example.org/> :a a :Realm ; :king :b, :c . :d a :Realm ; :king :b, :c ."));
        assertFalse(result.conforms());
        assertEquals(
                List.of(
                        "https://example.org/a <https://example.org/king>: a realm has one king",
                        "https://example.org/d <https://example.org/king>: a realm has one king"),
                result.violations().stream().map(Violation::sentence).toList());
        assertFalse(result.report().isEmpty());
    }

    @Test
    void twoGraphsAreCheckedAsOne() {
        Graph one = graph("PREFIX : <https://example.org/> :a a :Realm ; :king :b .");
        Graph other = graph("PREFIX : <https://example.org/> :a :king :c .");
        assertTrue(REALMS.validate(one).conforms());
        assertFalse(REALMS.validate(one, other).conforms());
        assertFalse(REALMS.validate(other, one).conforms());
    }

    @Test
    void theShapesOfTheOntologyHoldForMergedMeetings(@TempDir Path directory) {
        try (GraphStore store = MiddleEarth.store(directory)) {
            ValidationResult result =
                    store.read(view -> Validator.shipped().validate(view.graph(Quad.defaultGraphIRI)));
            assertEquals(List.of(), result.violations());
        }
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
