package io.github.chancery.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.resource.Resources;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every property of a meeting: what is missing, twice there or wrong is told. */
class MeetingShapesTest {
    private static final String MEETING = Resources.text(MeetingShapesTest.class, "meeting.ttl");

    @Test
    void theMeetingItselfIsRight() {
        assertEquals(List.of(), messages(MEETING));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvFileSource(resources = "wrong-meetings.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void whatIsWrongIsTold(String right, String wrong, String message) {
        assertEquals(1, MEETING.split(Pattern.quote(right), -1).length - 1, right);
        assertEquals(List.of(message), messages(MEETING.replace(right, wrong == null ? "" : wrong)));
    }

    private static List<String> messages(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return Validator.shipped().validate(graph).violations().stream()
                .map(Violation::message)
                .distinct()
                .toList();
    }
}
