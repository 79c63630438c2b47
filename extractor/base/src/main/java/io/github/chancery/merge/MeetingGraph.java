package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What the default graph holds of a meeting. */
final class MeetingGraph {
    private final MeetingIris iris;
    private final Meeting meeting;
    private final Node iri;
    private final Set<Triple> triples = new LinkedHashSet<>();

    private MeetingGraph(MeetingIris iris, Meeting meeting) {
        this.iris = iris;
        this.meeting = meeting;
        this.iri = iris.of(meeting.reports().get(0));
    }

    /**
     * The triples of a meeting, without those of the entities that it names.
     *
     * @param sources how many of its articles are no copies of others
     */
    static Set<Triple> of(Meeting meeting, MeetingIris iris, int sources) {
        MeetingGraph graph = new MeetingGraph(iris, meeting);
        graph.addMeeting();
        graph.add(graph.iri, Vocabulary.INDEPENDENT_SOURCES, count(sources));
        return graph.triples;
    }

    /** A number as the graph holds it. */
    static Node count(int number) {
        return literal(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private void addMeeting() {
        add(iri, Vocabulary.TYPE, List.of(Vocabulary.MEETING, meeting.type()));
        add(iri, Vocabulary.LABEL, NodeFactory.createLiteralLang(MeetingLabel.of(meeting), "en"));
        add(iri, Vocabulary.IDENTIFIER, NodeFactory.createLiteralString(MeetingIris.identifier(iri)));
        add(iri, Vocabulary.REPORT_TYPE, meeting.type());
        add(iri, Vocabulary.STATUS, meeting.status());
        add(iri, Vocabulary.PLACE, meeting.places());
        add(iri, Vocabulary.TOPIC, meeting.all(StoredReport::topics));
        add(iri, Vocabulary.DATE_TEXT, meeting.all(StoredReport::dateTexts));
        add(iri, Vocabulary.CONFIDENCE, literal(meeting.confidence().toPlainString(), XSDDatatype.XSDdecimal));
        meeting.dated().ifPresent(this::addDate);
        addLines(new MeetingLines(meeting));
        Differences.of(meeting.reports())
                .forEach(matter -> add(iri, Vocabulary.DIFFERS_IN, NodeFactory.createLiteralString(matter)));
        meeting.parties().forEach(this::addParty);
        meeting.reports().forEach(this::addReport);
    }

    private void addLines(MeetingLines lines) {
        add(iri, Vocabulary.PARTICIPANT_LINE, NodeFactory.createLiteralString(lines.participants()));
        addLine(Vocabulary.PLACE_LINE, lines.place());
        addLine(Vocabulary.TOPIC_LINE, lines.topics());
        addLine(Vocabulary.DATE_LINE, lines.date());
        add(iri, Vocabulary.ORDER, literal(Long.toString(lines.order()), XSDDatatype.XSDinteger));
    }

    private void addLine(Node property, String line) {
        if (!line.isEmpty()) {
            add(iri, property, NodeFactory.createLiteralString(line));
        }
    }

    private void addDate(StoredReport report) {
        report.date().ifPresent(date -> add(iri, Vocabulary.DATE, date));
        report.period().map(Period::earliest).ifPresent(day -> add(iri, Vocabulary.EARLIEST, day(day)));
        report.period().map(Period::latest).ifPresent(day -> add(iri, Vocabulary.LATEST, day(day)));
    }

    private void addParty(Party party) {
        Node participation = NodeFactory.createURI(iri.getURI() + "-" + party.part());
        add(iri, Vocabulary.PARTICIPANT, party.actor());
        add(iri, Vocabulary.PARTICIPATION, participation);
        add(iri, Vocabulary.INVOLVES, party.actor());
        add(iri, Vocabulary.INVOLVES, party.represents());
        add(participation, Vocabulary.TYPE, Vocabulary.PARTICIPATION_CLASS);
        add(participation, Vocabulary.ACTOR, party.actor());
        add(participation, Vocabulary.TITLE, party.titles());
        add(participation, Vocabulary.REPRESENTS, party.represents());
        add(participation, Vocabulary.ROLE, party.roles());
        for (Party.Holder holder : party.holders()) {
            add(participation, Vocabulary.HOLDER, holder.person());
            add(participation, Vocabulary.LINK_SCORE, holder.scores());
            add(participation, Vocabulary.LINK_BASIS, holder.bases());
        }
    }

    private void addReport(StoredReport report) {
        add(iri, Vocabulary.REPORT, report.iri());
        Node replaced = iris.of(report);
        if (!replaced.equals(iri)) {
            add(replaced, Vocabulary.REPLACED_BY, iri);
        }
    }

    private void add(Node subject, Node predicate, Collection<Node> objects) {
        objects.forEach(object -> add(subject, predicate, object));
    }

    private void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }

    private static Node day(LocalDate day) {
        return literal(day.toString(), XSDDatatype.XSDdate);
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
