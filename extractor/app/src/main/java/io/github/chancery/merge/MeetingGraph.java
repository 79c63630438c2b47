package io.github.chancery.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Adds meetings, and the entities that they name, to a graph. */
final class MeetingGraph {
    private static final int IRI_DIGITS = 20;

    private final String base;
    private final EntityCatalogue entities;
    private final MeetingLabel labels;
    private final Graph graph;

    MeetingGraph(String base, EntityCatalogue entities, Graph graph) {
        this.base = base;
        this.entities = entities;
        this.labels = new MeetingLabel(entities);
        this.graph = graph;
    }

    void add(Meeting meeting) {
        Node iri = iri(meeting);
        add(iri, Vocabulary.TYPE, List.of(Vocabulary.MEETING, meeting.type()));
        add(iri, Vocabulary.LABEL, NodeFactory.createLiteralLang(labels.of(meeting), "en"));
        add(iri, Vocabulary.STATUS, meeting.status());
        add(iri, Vocabulary.PARTICIPANT, meeting.participants());
        add(iri, Vocabulary.PLACE, meeting.places());
        add(iri, Vocabulary.TOPIC, meeting.all(StoredReport::topics));
        add(iri, Vocabulary.DATE_TEXT, meeting.all(StoredReport::dateTexts));
        add(iri, Vocabulary.REPORT, meeting.all(report -> List.of(report.iri())));
        add(iri, Vocabulary.CONFIDENCE, literal(meeting.confidence().toPlainString(), XSDDatatype.XSDdecimal));
        meeting.dated().ifPresent(report -> addDate(iri, report));
        meeting.participations().forEach(participation -> {
            Node node = addParticipation(iri, participation);
            holder(meeting, participation).ifPresent(holder -> addHolder(node, holder));
        });
        addEntities(meeting.participants());
        addEntities(meeting.places());
        addEntities(meeting.all(StoredReport::topics));
    }

    private void addDate(Node meeting, StoredReport report) {
        report.date().ifPresent(date -> add(meeting, Vocabulary.DATE, date));
        report.period().map(Period::earliest).ifPresent(day -> add(meeting, Vocabulary.EARLIEST, day(day)));
        report.period().map(Period::latest).ifPresent(day -> add(meeting, Vocabulary.LATEST, day(day)));
    }

    private Node addParticipation(Node meeting, StoredParticipation participation) {
        Node iri = NodeFactory.createURI(meeting.getURI() + "-" + participation.name());
        add(meeting, Vocabulary.PARTICIPATION, iri);
        add(iri, Vocabulary.TYPE, Vocabulary.PARTICIPATION_CLASS);
        add(iri, Vocabulary.ACTOR, participation.actor());
        add(iri, Vocabulary.TITLE, participation.titles());
        add(iri, Vocabulary.REPRESENTS, participation.represents());
        add(iri, Vocabulary.ROLE, participation.roles());
        addEntities(participation.represents());
        return iri;
    }

    /** Who held the post that the participation has, as the latest article to name that post lets infer. */
    private static Optional<StoredParticipation.Holder> holder(Meeting meeting, StoredParticipation participation) {
        return meeting.reports().stream()
                .sorted(StoredReport.LATEST_FIRST)
                .flatMap(report -> report.participations().stream())
                .filter(told -> told.actor().equals(participation.actor())
                        && told.titles().equals(participation.titles()))
                .flatMap(told -> told.holders().stream())
                .findFirst();
    }

    private void addHolder(Node participation, StoredParticipation.Holder holder) {
        add(participation, Vocabulary.HOLDER, holder.person());
        add(participation, Vocabulary.LINK_SCORE, holder.scores());
        add(participation, Vocabulary.LINK_BASIS, holder.bases());
        addEntities(List.of(holder.person()));
    }

    private void addEntities(Collection<Node> nodes) {
        for (Node entity : nodes) {
            add(entity, Vocabulary.TYPE, entities.classes(entity));
            entities.label(entity).ifPresent(label -> add(entity, Vocabulary.LABEL, label));
        }
    }

    /** The IRI hangs on the first report alone, so that it stays when reports join the meeting later. */
    private Node iri(Meeting meeting) {
        String report = meeting.reports().get(0).iri().getURI();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(report.getBytes(UTF_8));
            return NodeFactory.createURI(
                    base + "meeting/" + HexFormat.of().formatHex(hash).substring(0, IRI_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private void add(Node subject, Node predicate, Collection<Node> objects) {
        objects.forEach(object -> add(subject, predicate, object));
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }

    private static Node day(LocalDate day) {
        return literal(day.toString(), XSDDatatype.XSDdate);
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
