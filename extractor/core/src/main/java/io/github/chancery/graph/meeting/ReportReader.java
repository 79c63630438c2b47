package io.github.chancery.graph.meeting;

import io.github.chancery.graph.StoredGraph;
import io.github.chancery.graph.Terms;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Participant;
import io.github.chancery.model.Role;
import io.github.chancery.model.Status;
import io.github.chancery.model.StoredPlace;
import io.github.chancery.model.StoredReport;
import io.github.chancery.name.PersonName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the reports of one article's graph. */
final class ReportReader {
    private final StoredGraph graph;

    private ReportReader(StoredGraph graph) {
        this.graph = graph;
    }

    /** The reports among the quads of one named graph, sorted by IRI. */
    static List<StoredReport> read(Stream<Quad> quads) {
        // One walk through the index instead of many look-ups in it.
        Graph copy = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> copy.add(quad.asTriple()));
        return new ReportReader(new StoredGraph(copy)).reports();
    }

    private List<StoredReport> reports() {
        return graph.instances(Vocabulary.REPORT_CLASS).stream()
                .map(this::report)
                .sorted(StoredReport.BY_IRI)
                .toList();
    }

    private StoredReport report(Node iri) {
        Node article = graph.required(iri, Vocabulary.ARTICLE);
        return new StoredReport(
                iri.getURI(),
                article.getURI(),
                graph.day(article, Vocabulary.DATE_PUBLISHED),
                Terms.constant(MeetingType.values(), Terms::of, graph.required(iri, Vocabulary.REPORT_TYPE)),
                Terms.constant(Status.values(), Terms::of, graph.required(iri, Vocabulary.STATUS)),
                participants(iri),
                graph.objects(iri, Vocabulary.PLACE).stream().map(this::place).toList(),
                graph.period(iri),
                graph.objects(iri, Vocabulary.DATE_TEXT).stream()
                        .map(Node::getLiteralLexicalForm)
                        .toList(),
                keys(iri, Vocabulary.TOPIC),
                labels(iri),
                number(graph.required(iri, Vocabulary.CONFIDENCE)));
    }

    private Map<EntityKey, String> labels(Node report) {
        Map<EntityKey, String> labels = new HashMap<>();
        graph.objects(report, Vocabulary.TOPIC).forEach(topic -> labels.put(key(topic), name(topic)));
        for (Node participation : graph.objects(report, Vocabulary.PARTICIPATION)) {
            Stream.of(Vocabulary.REPRESENTS, Vocabulary.INFERRED_REPRESENTS)
                    .flatMap(property -> graph.objects(participation, property).stream())
                    .forEach(party -> labels.put(key(party), name(party)));
        }
        return labels;
    }

    private List<Participant> participants(Node report) {
        Map<EntityKey, Participant> byActor = new LinkedHashMap<>();
        for (Node participation : graph.objects(report, Vocabulary.PARTICIPATION)) {
            Participant participant = participant(report, participation);
            byActor.merge(participant.actor(), participant, ReportReader::together);
        }
        return byActor.values().stream()
                .sorted(Comparator.comparing(Participant::actor))
                .toList();
    }

    private Participant participant(Node report, Node iri) {
        String prefix = report.getURI() + "-";
        Node actor = graph.required(iri, Vocabulary.ACTOR);
        return new Participant(
                iri.getURI().startsWith(prefix) ? iri.getURI().substring(prefix.length()) : iri.getLocalName(),
                key(actor),
                kind(actor),
                PersonName.of(name(actor)),
                graph.objects(iri, Vocabulary.TITLE).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList(),
                keys(iri, Vocabulary.REPRESENTS),
                graph.objects(iri, Vocabulary.ROLE).stream()
                        .map(role -> Terms.constant(Role.values(), Terms::of, role))
                        .toList(),
                inferred(iri, Vocabulary.HOLDER, Vocabulary.LINK_SCORE),
                inferred(iri, Vocabulary.INFERRED_REPRESENTS, Vocabulary.INFERENCE_SCORE));
    }

    private Optional<Participant.Inferred> inferred(Node participation, Node property, Node score) {
        return graph.object(participation, property)
                .map(entity -> new Participant.Inferred(key(entity), number(graph.required(participation, score))));
    }

    /** What says most of who was there, where the graph takes the actor for several things. */
    private EntityKind kind(Node actor) {
        return Stream.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.GROUP)
                .filter(kind -> graph.is(actor, Terms.of(kind)))
                .findFirst()
                .orElse(EntityKind.ORGANISATION);
    }

    /** An actor with two posts is one participant. */
    private static Participant together(Participant first, Participant second) {
        return new Participant(
                first.part(),
                first.actor(),
                first.kind(),
                first.name(),
                together(first.titles(), second.titles()),
                together(first.represents(), second.represents()),
                together(first.roles(), second.roles()),
                first.holder().or(second::holder),
                first.inferredCountry().or(second::inferredCountry));
    }

    private static <T> List<T> together(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private StoredPlace place(Node place) {
        boolean isCountry = graph.is(place, Vocabulary.COUNTRY);
        Optional<Node> country = isCountry ? Optional.of(place) : graph.object(place, Vocabulary.CONTAINED_IN);
        return new StoredPlace(key(place), isCountry, name(place), country.map(ReportReader::key));
    }

    private String name(Node entity) {
        return graph.object(entity, Vocabulary.LABEL)
                .map(Node::getLiteralLexicalForm)
                .orElseGet(entity::getURI);
    }

    private List<EntityKey> keys(Node thing, Node property) {
        return graph.objects(thing, property).stream().map(ReportReader::key).toList();
    }

    private static EntityKey key(Node entity) {
        return new EntityKey(entity.getURI());
    }

    private static double number(Node literal) {
        return Double.parseDouble(literal.getLiteralLexicalForm());
    }
}
