package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Period;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Tells why the reports of a meeting were joined. */
public final class MeetingExplainer {
    private static final int DAYS_AROUND = 7;
    private static final int MOST = 10;

    private final GraphView graphs;
    private final StoredMeetings meetings;
    private final StoredReports reports;

    private MeetingExplainer(GraphView graphs) {
        this.graphs = graphs;
        this.meetings = new StoredMeetings(graphs);
        this.reports = new StoredReports(graphs);
    }

    /**
     * Explains a meeting of a store.
     *
     * @param meeting its IRI, one that was replaced by its, the last part of either, or its identifier
     * @throws ChanceryException if there is none
     */
    public static MeetingExplanation explain(GraphStore store, String meeting) {
        return store.read(view -> new MeetingExplainer(view).explain(meeting));
    }

    private MeetingExplanation explain(String name) {
        Node meeting = find(name)
                .orElseThrow(() -> new ChanceryException("the store holds no meeting " + name
                        + "; give the IRI of one, as `chancery export` writes it, or its identifier"));
        List<StoredReport> told = meetings.find(meeting, Vocabulary.REPORT, Node.ANY).stream()
                .flatMap(triple -> reports.report(triple.getObject()).stream())
                .sorted(StoredReport.EARLIEST_FIRST)
                .toList();
        Affiliations known = Affiliations.of(told);
        List<Dated> members = told.stream()
                .flatMap(report -> Dated.of(known.complete(report)).stream())
                .toList();
        return new MeetingExplanation(
                meeting.getURI(),
                label(meeting),
                IntStream.range(0, told.size())
                        .mapToObj(number -> joined(told.get(number), number, members))
                        .toList(),
                near(members, known));
    }

    /** The meeting of that IRI or end of an IRI, or the one that took its place. */
    private Optional<Node> find(String name) {
        Stream<Node> named = name.contains(":")
                ? Stream.of(NodeFactory.createURI(name))
                : Stream.of(Vocabulary.REPORT, Vocabulary.REPLACED_BY)
                        .flatMap(property -> meetings.find(Node.ANY, property, Node.ANY).stream())
                        .map(Triple::getSubject)
                        .filter(meeting -> meeting.getURI().endsWith("/" + name)
                                || MeetingIris.identifier(meeting).equals(name));
        return named.map(meeting -> meetings.find(meeting, Vocabulary.REPLACED_BY, Node.ANY).stream()
                        .map(Triple::getObject)
                        .findFirst()
                        .orElse(meeting))
                .filter(meeting -> meetings.contains(meeting, Vocabulary.TYPE, Vocabulary.MEETING))
                .findFirst();
    }

    private String label(Node meeting) {
        return meetings.find(meeting, Vocabulary.LABEL, Node.ANY)
                .get(0)
                .getObject()
                .getLiteralLexicalForm();
    }

    private MeetingExplanation.Told joined(StoredReport report, int number, List<Dated> members) {
        if (number == 0) {
            return told(report, 0, "");
        }
        Dated dated = members.get(number);
        return IntStream.range(0, number)
                .filter(other -> dated.compare(members.get(other)).isJoined())
                .mapToObj(other -> told(
                        report, other + 1, members.get(other).compare(dated).because()))
                .findFirst()
                .orElseGet(() -> told(report, 1, "by what the later reports tell"));
    }

    private List<MeetingExplanation.Told> near(List<Dated> members, Affiliations known) {
        Set<Dated> near = new LinkedHashSet<>();
        members.stream().filter(member -> !member.window().isLong()).forEach(member -> around(member)
                .filter(other -> !members.contains(other))
                .filter(other -> !Pairing.of(
                                member.report().parties(), other.report().parties())
                        .pairs()
                        .isEmpty())
                .forEach(near::add));
        return near.stream()
                .sorted(Comparator.comparing((Dated other) -> distance(members.get(0), other))
                        .thenComparing(Dated::report, StoredReport.BY_IRI))
                .limit(MOST)
                .map(other -> apart(other.with(known.complete(other.report())), members))
                .toList();
    }

    private Stream<Dated> around(Dated member) {
        Period days = member.window().days();
        return new Neighbours(reports)
                .within(new Period(
                        days.earliest().minusDays(DAYS_AROUND), days.latest().plusDays(DAYS_AROUND)));
    }

    private static long distance(Dated first, Dated second) {
        return Math.abs(ChronoUnit.DAYS.between(
                first.window().days().earliest(), second.window().days().earliest()));
    }

    private MeetingExplanation.Told apart(Dated other, List<Dated> members) {
        return IntStream.range(0, members.size())
                .filter(number -> !members.get(number).compare(other).isJoined())
                .mapToObj(number -> told(
                        other.report(),
                        number + 1,
                        members.get(number).compare(other).because()))
                .findFirst()
                .orElseGet(() -> told(other.report(), 1, "it can be of this one, and fits another meeting better"));
    }

    private MeetingExplanation.Told told(StoredReport report, int with, String because) {
        return new MeetingExplanation.Told(identifier(report.article()), ReportWords.of(report), with, because);
    }

    private String identifier(Node article) {
        return graphs.find(article, article, Vocabulary.IDENTIFIER, Node.ANY)
                .findFirst()
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .orElseGet(article::getURI);
    }
}
