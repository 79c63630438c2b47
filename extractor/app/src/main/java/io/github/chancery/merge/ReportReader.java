package io.github.chancery.merge;

import io.github.chancery.graph.StoredGraph;
import io.github.chancery.graph.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads the reports of one article's graph. */
final class ReportReader {
    private final StoredGraph graph;

    private ReportReader(StoredGraph graph) {
        this.graph = graph;
    }

    /** The reports of all named graphs, sorted by IRI. */
    static List<StoredReport> read(DatasetGraph graphs) {
        List<StoredReport> reports = new ArrayList<>();
        graphs.listGraphNodes()
                .forEachRemaining(name -> new ReportReader(new StoredGraph(graphs.getGraph(name))).addTo(reports));
        reports.sort(StoredReport.BY_IRI);
        return reports;
    }

    private void addTo(List<StoredReport> reports) {
        graph.instances(Vocabulary.REPORT_CLASS).forEach(iri -> reports.add(report(iri)));
    }

    private StoredReport report(Node iri) {
        Node article = graph.required(iri, Vocabulary.ARTICLE);
        List<Node> places = graph.objects(iri, Vocabulary.PLACE);
        return new StoredReport(
                iri,
                article,
                graph.day(article, Vocabulary.DATE_PUBLISHED),
                graph.required(iri, Vocabulary.REPORT_TYPE),
                graph.required(iri, Vocabulary.STATUS),
                graph.objects(iri, Vocabulary.PARTICIPANT),
                graph.objects(iri, Vocabulary.PARTICIPATION).stream()
                        .map(node -> participation(iri, node))
                        .toList(),
                places.stream().filter(this::isCountry).toList(),
                places.stream().filter(place -> !isCountry(place)).toList(),
                graph.object(iri, Vocabulary.DATE),
                graph.period(iri),
                graph.objects(iri, Vocabulary.DATE_TEXT),
                graph.objects(iri, Vocabulary.TOPIC),
                new BigDecimal(graph.required(iri, Vocabulary.CONFIDENCE).getLiteralLexicalForm()));
    }

    private StoredParticipation participation(Node report, Node iri) {
        String prefix = report.getURI() + "-";
        return new StoredParticipation(
                iri.getURI().startsWith(prefix) ? iri.getURI().substring(prefix.length()) : iri.getLocalName(),
                graph.required(iri, Vocabulary.ACTOR),
                graph.objects(iri, Vocabulary.TITLE),
                graph.objects(iri, Vocabulary.REPRESENTS),
                graph.objects(iri, Vocabulary.ROLE),
                graph.objects(iri, Vocabulary.HOLDER).stream()
                        .map(person -> new StoredParticipation.Holder(
                                person,
                                graph.objects(iri, Vocabulary.LINK_SCORE),
                                graph.objects(iri, Vocabulary.LINK_BASIS)))
                        .toList());
    }

    private boolean isCountry(Node place) {
        return graph.is(place, Vocabulary.COUNTRY);
    }
}
