package io.github.chancery.graph.meeting;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.Terms;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.Participant;
import io.github.chancery.model.Period;
import io.github.chancery.model.StoredReport;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What the default graph holds of a meeting. */
final class MeetingTriples {
    private final MeetingIris iris;
    private final Meeting meeting;
    private final Node iri;
    private final Set<Triple> triples = new LinkedHashSet<>();

    private MeetingTriples(MeetingIris iris, Meeting meeting) {
        this.iris = iris;
        this.meeting = meeting;
        this.iri = iris.of(meeting.reports().getFirst());
    }

    /** The triples of a meeting, without those of the entities that it names. */
    static Set<Triple> of(Meeting meeting, MeetingIris iris) {
        MeetingTriples graph = new MeetingTriples(iris, meeting);
        graph.addMeeting();
        return graph.triples;
    }

    private void addMeeting() {
        add(iri, Vocabulary.TYPE, Vocabulary.MEETING);
        add(iri, Vocabulary.TYPE, Terms.of(meeting.type()));
        add(iri, Vocabulary.LABEL, Literals.label(MeetingLabel.of(meeting)));
        add(iri, Vocabulary.IDENTIFIER, Literals.text(MeetingIris.identifier(iri)));
        add(iri, Vocabulary.REPORT_TYPE, Terms.of(meeting.type()));
        add(iri, Vocabulary.STATUS, Terms.of(meeting.status()));
        meeting.places().forEach(place -> add(iri, Vocabulary.PLACE, place.key()));
        add(iri, Vocabulary.TOPIC, meeting.topics());
        meeting.dateTexts().forEach(text -> add(iri, Vocabulary.DATE_TEXT, Literals.text(text)));
        add(iri, Vocabulary.CONFIDENCE, Literals.decimal(meeting.confidence()));
        add(iri, Vocabulary.INDEPENDENT_SOURCES, Literals.integer(meeting.independentSources()));
        meeting.period().ifPresent(this::addPeriod);
        addLines(new MeetingLines(meeting));
        addCounted(new MeetingCounts(meeting));
        Differences.of(meeting.reports()).forEach(matter -> add(iri, Vocabulary.DIFFERS_IN, Literals.text(matter)));
        meeting.participants().forEach(this::addParticipant);
        meeting.reports().forEach(this::addReport);
    }

    private void addLines(MeetingLines lines) {
        addLine(Vocabulary.PARTICIPANT_LINE, lines.participants());
        addLine(Vocabulary.PLACE_LINE, lines.place());
        addLine(Vocabulary.TOPIC_LINE, lines.topics());
        addLine(Vocabulary.DATE_LINE, lines.date());
        add(iri, Vocabulary.ORDER, Literals.integer(lines.order()));
    }

    private void addCounted(MeetingCounts counts) {
        addLine(Vocabulary.TALLY_LINE, counts.tally());
        addLine(Vocabulary.HELD_DAYS, counts.heldDays());
        add(iri, Vocabulary.HELD_WITH, counts.heldWith());
        counts.countriesMet().forEach(pair -> add(iri, Vocabulary.COUNTRIES_MET, Literals.text(pair)));
        add(iri, Vocabulary.UNLINKED, counts.unlinked());
    }

    private void addLine(Node property, String line) {
        if (!line.isEmpty()) {
            add(iri, property, Literals.text(line));
        }
    }

    private void addPeriod(Period period) {
        Literals.date(period).ifPresent(date -> add(iri, Vocabulary.DATE, date));
        add(iri, Vocabulary.EARLIEST, Literals.day(period.earliest()));
        add(iri, Vocabulary.LATEST, Literals.day(period.latest()));
    }

    private void addParticipant(Participant participant) {
        Node participation = NodeFactory.createURI(iri.getURI() + "-" + participant.part());
        add(iri, Vocabulary.PARTICIPANT, participant.actor());
        add(iri, Vocabulary.PARTICIPATION, participation);
        add(iri, Vocabulary.INVOLVES, participant.actor());
        add(iri, Vocabulary.INVOLVES, participant.actsFor());
        add(participation, Vocabulary.TYPE, Vocabulary.PARTICIPATION_CLASS);
        add(participation, Vocabulary.ACTOR, participant.actor());
        participant.titles().forEach(title -> add(participation, Vocabulary.TITLE, Literals.text(title)));
        add(participation, Vocabulary.REPRESENTS, participant.represents());
        participant.roles().forEach(role -> add(participation, Vocabulary.ROLE, Terms.of(role)));
        participant.holder().ifPresent(holder -> addHolder(participation, holder));
        participant.inferredCountry().ifPresent(country -> addInferredCountry(participation, country));
    }

    private void addInferredCountry(Node participation, Participant.Inferred country) {
        add(participation, Vocabulary.INFERRED_REPRESENTS, country.entity());
        add(participation, Vocabulary.INFERENCE_SCORE, Literals.decimal(country.score()));
        add(participation, Vocabulary.INFERENCE_BASIS, Vocabulary.INFERRED_FROM_POST);
    }

    private void addHolder(Node participation, Participant.Inferred holder) {
        add(participation, Vocabulary.HOLDER, holder.entity());
        add(participation, Vocabulary.LINK_SCORE, Literals.decimal(holder.score()));
        add(participation, Vocabulary.LINK_BASIS, Vocabulary.INFERRED_FROM_POST);
    }

    private void addReport(StoredReport report) {
        add(iri, Vocabulary.REPORT, NodeFactory.createURI(report.iri()));
        Node replaced = iris.of(report);
        if (!replaced.equals(iri)) {
            add(replaced, Vocabulary.REPLACED_BY, iri);
        }
    }

    private void add(Node subject, Node predicate, Collection<EntityKey> objects) {
        objects.forEach(object -> add(subject, predicate, object));
    }

    private void add(Node subject, Node predicate, EntityKey object) {
        add(subject, predicate, NodeFactory.createURI(object.iri()));
    }

    private void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }
}
