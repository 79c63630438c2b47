package io.github.chancery.merge;

import io.github.chancery.graph.StoredGraph;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphView;
import java.math.BigDecimal;
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

    /** The reports of a named graph, sorted by IRI; none if there is no such graph. */
    static List<StoredReport> read(GraphView graphs, Node name) {
        // One walk through the index instead of many look-ups in it.
        Graph copy = GraphFactory.createDefaultGraph();
        graphs.find(name, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> copy.add(quad.asTriple()));
        return new ReportReader(new StoredGraph(copy)).reports();
    }

    /** The reports among the quads of one named graph, sorted by IRI. */
    static List<StoredReport> read(List<Quad> quads) {
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
                iri,
                article,
                graph.day(article, Vocabulary.DATE_PUBLISHED),
                graph.required(iri, Vocabulary.REPORT_TYPE),
                graph.required(iri, Vocabulary.STATUS),
                parties(iri),
                graph.objects(iri, Vocabulary.PLACE).stream().map(this::place).toList(),
                graph.object(iri, Vocabulary.DATE),
                graph.period(iri),
                graph.objects(iri, Vocabulary.DATE_TEXT),
                graph.objects(iri, Vocabulary.TOPIC),
                labels(iri),
                new BigDecimal(graph.required(iri, Vocabulary.CONFIDENCE).getLiteralLexicalForm()));
    }

    private Map<Node, String> labels(Node report) {
        Map<Node, String> labels = new HashMap<>();
        graph.objects(report, Vocabulary.TOPIC).forEach(topic -> labels.put(topic, name(topic)));
        for (Node participation : graph.objects(report, Vocabulary.PARTICIPATION)) {
            graph.objects(participation, Vocabulary.REPRESENTS).forEach(party -> labels.put(party, name(party)));
        }
        return labels;
    }

    private List<Party> parties(Node report) {
        Map<Node, Party> byActor = new LinkedHashMap<>();
        for (Node participation : graph.objects(report, Vocabulary.PARTICIPATION)) {
            Party party = party(report, participation);
            byActor.merge(party.actor(), party, ReportReader::together);
        }
        return byActor.values().stream()
                .sorted(Comparator.comparing(party -> party.actor().getURI()))
                .toList();
    }

    private Party party(Node report, Node iri) {
        String prefix = report.getURI() + "-";
        Node actor = graph.required(iri, Vocabulary.ACTOR);
        return new Party(
                iri.getURI().startsWith(prefix) ? iri.getURI().substring(prefix.length()) : iri.getLocalName(),
                actor,
                kind(actor),
                PersonName.of(name(actor)),
                graph.objects(iri, Vocabulary.TITLE),
                graph.objects(iri, Vocabulary.REPRESENTS),
                graph.objects(iri, Vocabulary.ROLE),
                graph.objects(iri, Vocabulary.HOLDER).stream()
                        .map(person -> new Party.Holder(
                                person,
                                graph.objects(iri, Vocabulary.LINK_SCORE),
                                graph.objects(iri, Vocabulary.LINK_BASIS)))
                        .toList());
    }

    private Party.Kind kind(Node actor) {
        if (graph.is(actor, Vocabulary.PERSON)) {
            return Party.Kind.PERSON;
        }
        if (graph.is(actor, Vocabulary.COUNTRY)) {
            return Party.Kind.COUNTRY;
        }
        return graph.is(actor, Vocabulary.GROUP) ? Party.Kind.GROUP : Party.Kind.ORGANISATION;
    }

    /** An actor with two posts is one party. */
    private static Party together(Party first, Party second) {
        return new Party(
                first.part(),
                first.actor(),
                first.kind(),
                first.name(),
                together(first.titles(), second.titles()),
                together(first.represents(), second.represents()),
                together(first.roles(), second.roles()),
                Stream.of(first, second)
                        .flatMap(party -> party.holders().stream())
                        .limit(1)
                        .toList());
    }

    private static List<Node> together(List<Node> first, List<Node> second) {
        return Stream.concat(first.stream(), second.stream())
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private ToldPlace place(Node place) {
        boolean isCountry = graph.is(place, Vocabulary.COUNTRY);
        Optional<Node> country = isCountry ? Optional.of(place) : graph.object(place, Vocabulary.CONTAINED_IN);
        return new ToldPlace(place, isCountry, name(place), country);
    }

    private String name(Node entity) {
        return graph.object(entity, Vocabulary.LABEL)
                .map(Node::getLiteralLexicalForm)
                .orElseGet(entity::getURI);
    }
}
