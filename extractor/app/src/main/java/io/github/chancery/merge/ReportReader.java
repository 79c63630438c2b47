package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads the reports of one article's graph. */
final class ReportReader {
    private static final int ISO_DATE_LENGTH = "2015-11-29".length();

    private final Graph graph;

    private ReportReader(Graph graph) {
        this.graph = graph;
    }

    /** The reports of all named graphs, sorted by IRI. */
    static List<StoredReport> read(DatasetGraph graphs) {
        List<StoredReport> reports = new ArrayList<>();
        graphs.listGraphNodes().forEachRemaining(name -> new ReportReader(graphs.getGraph(name)).addTo(reports));
        reports.sort(StoredReport.BY_IRI);
        return reports;
    }

    private void addTo(List<StoredReport> reports) {
        graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT_CLASS)
                .forEachRemaining(triple -> reports.add(report(triple.getSubject())));
    }

    private StoredReport report(Node iri) {
        Node article = required(iri, Vocabulary.ARTICLE);
        List<Node> places = objects(iri, Vocabulary.PLACE);
        return new StoredReport(
                iri,
                article,
                object(article, Vocabulary.DATE_PUBLISHED).map(ReportReader::day),
                required(iri, Vocabulary.REPORT_TYPE),
                required(iri, Vocabulary.STATUS),
                objects(iri, Vocabulary.PARTICIPANT),
                objects(iri, Vocabulary.PARTICIPATION).stream()
                        .map(node -> participation(iri, node))
                        .toList(),
                places.stream().filter(this::isCountry).toList(),
                places.stream().filter(place -> !isCountry(place)).toList(),
                object(iri, Vocabulary.DATE),
                period(iri),
                objects(iri, Vocabulary.DATE_TEXT),
                objects(iri, Vocabulary.TOPIC),
                new BigDecimal(required(iri, Vocabulary.CONFIDENCE).getLiteralLexicalForm()));
    }

    private StoredParticipation participation(Node report, Node iri) {
        String prefix = report.getURI() + "-";
        return new StoredParticipation(
                iri.getURI().startsWith(prefix) ? iri.getURI().substring(prefix.length()) : iri.getLocalName(),
                required(iri, Vocabulary.ACTOR),
                objects(iri, Vocabulary.TITLE),
                objects(iri, Vocabulary.REPRESENTS),
                objects(iri, Vocabulary.ROLE));
    }

    private boolean isCountry(Node place) {
        return graph.contains(place, Vocabulary.TYPE, Vocabulary.COUNTRY);
    }

    private Optional<Period> period(Node report) {
        return object(report, Vocabulary.EARLIEST).map(ReportReader::day).flatMap(earliest -> object(
                        report, Vocabulary.LATEST)
                .map(ReportReader::day)
                .map(latest -> new Period(earliest, latest)));
    }

    /** The day of an {@code xsd:date} or {@code xsd:dateTime}. */
    private static LocalDate day(Node literal) {
        return LocalDate.parse(literal.getLiteralLexicalForm().substring(0, ISO_DATE_LENGTH));
    }

    private Node required(Node subject, Node predicate) {
        return object(subject, predicate)
                .orElseThrow(() -> new ChanceryException("the store holds <" + subject + "> without a <" + predicate
                        + ">; build its article again in a new store"));
    }

    private Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst();
    }

    private List<Node> objects(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
