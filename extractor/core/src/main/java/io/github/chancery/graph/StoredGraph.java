package io.github.chancery.graph;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Reads the properties of things in an article's graph.
 *
 * @param graph the article's graph alone
 */
public record StoredGraph(Graph graph) {
    /** The things of a class, in no order. */
    public List<Node> instances(Node type) {
        return graph.find(Node.ANY, Vocabulary.TYPE, type).toList().stream()
                .map(triple -> triple.getSubject())
                .toList();
    }

    /** Whether the thing is of the class. */
    public boolean is(Node thing, Node type) {
        return graph.contains(thing, Vocabulary.TYPE, type);
    }

    /**
     * The value that the thing cannot be without.
     *
     * @throws ChanceryException if it is
     */
    public Node required(Node thing, Node property) {
        return object(thing, property)
                .orElseThrow(() -> new ChanceryException("the store holds <" + thing + "> without a <" + property
                        + ">; build its article again in a new store"));
    }

    /** The text of a literal that the thing cannot be without. */
    String text(Node thing, Node property) {
        return required(thing, property).getLiteralLexicalForm();
    }

    /** A value of the thing, the first in alphabetical order. */
    public Optional<Node> object(Node thing, Node property) {
        return objects(thing, property).stream().findFirst();
    }

    /** The text of a literal of the thing. */
    Optional<String> told(Node thing, Node property) {
        return object(thing, property).map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
    }

    /** All values of the thing, in alphabetical order. */
    public List<Node> objects(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The texts of all literals of the thing. */
    Set<String> texts(Node thing, Node property) {
        return objects(thing, property).stream()
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
    }

    /** The day of an {@code xsd:date} or {@code xsd:dateTime} of the thing. */
    public Optional<LocalDate> day(Node thing, Node property) {
        return object(thing, property).map(Literals::dayOf);
    }

    /** The days that a meeting or report may be on. */
    public Optional<Period> period(Node report) {
        return day(report, Vocabulary.EARLIEST)
                .flatMap(earliest -> day(report, Vocabulary.LATEST).map(latest -> new Period(earliest, latest)));
    }
}
