package io.github.chancery.graph.meeting;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The meetings of a store's default graph, to be looked up. */
public final class StoredMeetings {
    private final QuadView quads;

    /** @param quads a store's */
    public StoredMeetings(QuadView quads) {
        this.quads = quads;
    }

    /** The identifier of the meeting with that IRI. */
    public static String identifier(String iri) {
        return MeetingIris.identifier(node(iri));
    }

    /** How many there are. */
    public int count() {
        return Math.toIntExact(quads.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.TYPE, Vocabulary.MEETING)
                .count());
    }

    /** The identifiers of all, in no order. */
    public List<String> identifiers() {
        return all().map(MeetingIris::identifier).toList();
    }

    /**
     * The IRIs of those who took part in each meeting, in no order.
     *
     * @param most how many meetings at most
     */
    public List<List<String>> participants(int most) {
        return all().limit(most)
                .map(meeting -> find(meeting, Vocabulary.PARTICIPANT, Node.ANY).stream()
                        .map(triple -> triple.getObject().getURI())
                        .toList())
                .toList();
    }

    private Stream<Node> all() {
        return find(Node.ANY, Vocabulary.TYPE, Vocabulary.MEETING).stream().map(Triple::getSubject);
    }

    /** Whether there are any that hold all that a meeting is to hold now; earlier versions knew no lines for lists and counts. */
    public boolean areUpToDate() {
        return contains(Node.ANY, Vocabulary.TALLY_LINE, Node.ANY);
    }

    /** The IRIs of the meetings that have a report. */
    public Set<String> withReport(String report) {
        return find(Node.ANY, Vocabulary.REPORT, node(report)).stream()
                .map(triple -> triple.getSubject().getURI())
                .collect(Collectors.toSet());
    }

    /** The IRIs of a meeting's reports. */
    public List<String> reports(String meeting) {
        return find(node(meeting), Vocabulary.REPORT, Node.ANY).stream()
                .map(triple -> triple.getObject().getURI())
                .toList();
    }

    /** The IRIs of the other meetings that involve one of those whom this one involves, in no order. */
    public Set<String> ofSameParties(String meeting) {
        return find(node(meeting), Vocabulary.INVOLVES, Node.ANY).stream()
                .flatMap(party -> find(Node.ANY, Vocabulary.INVOLVES, party.getObject()).stream())
                .map(triple -> triple.getSubject().getURI())
                .filter(other -> !other.equals(meeting))
                .collect(Collectors.toSet());
    }

    /** When a meeting was, if any report tells. */
    public Optional<Period> days(String meeting) {
        return day(meeting, Vocabulary.EARLIEST)
                .flatMap(earliest -> day(meeting, Vocabulary.LATEST).map(latest -> new Period(earliest, latest)));
    }

    private Optional<LocalDate> day(String meeting, Node property) {
        return find(node(meeting), property, Node.ANY).stream()
                .map(triple -> LocalDate.parse(triple.getObject().getLiteralLexicalForm()))
                .findFirst();
    }

    /** A meeting's name for readers. */
    public String label(String meeting) {
        return find(node(meeting), Vocabulary.LABEL, Node.ANY)
                .getFirst()
                .getObject()
                .getLiteralLexicalForm();
    }

    /**
     * The IRI of the meeting that is called so, or of the one that took its place.
     *
     * @param name an IRI, the last part of one, or an identifier
     */
    public Optional<String> find(String name) {
        return named(name)
                .map(this::successor)
                .filter(meeting -> contains(meeting, Vocabulary.TYPE, Vocabulary.MEETING))
                .map(Node::getURI)
                .findFirst();
    }

    private Stream<Node> named(String name) {
        if (name.contains(":")) {
            return Stream.of(node(name));
        }
        List<Triple> identified = find(Node.ANY, Vocabulary.IDENTIFIER, Literals.text(name));
        return identified.isEmpty()
                ? Stream.of(Vocabulary.REPORT, Vocabulary.REPLACED_BY)
                        .flatMap(property -> find(Node.ANY, property, Node.ANY).stream())
                        .map(Triple::getSubject)
                        .filter(meeting -> isCalled(meeting, name))
                : identified.stream().map(Triple::getSubject);
    }

    private static boolean isCalled(Node meeting, String name) {
        return meeting.getURI().endsWith("/" + name)
                || MeetingIris.identifier(meeting).equals(name);
    }

    private Node successor(Node meeting) {
        return find(meeting, Vocabulary.REPLACED_BY, Node.ANY).stream()
                .map(Triple::getObject)
                .findFirst()
                .orElse(meeting);
    }

    private List<Triple> find(Node subject, Node predicate, Node object) {
        return DefaultGraph.find(quads, subject, predicate, object);
    }

    private boolean contains(Node subject, Node predicate, Node object) {
        return DefaultGraph.contains(quads, subject, predicate, object);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
