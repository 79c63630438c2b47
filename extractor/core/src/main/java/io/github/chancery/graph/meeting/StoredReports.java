package io.github.chancery.graph.meeting;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import io.github.chancery.model.StoredReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The reports of a store's named graphs, read when asked for and looked up by when they can have been. */
public final class StoredReports {
    private final QuadView quads;

    /** @param quads a store's */
    public StoredReports(QuadView quads) {
        this.quads = quads;
    }

    /**
     * Where a report is.
     *
     * @param article the IRI of its article, and of that article's graph
     * @param report its own IRI
     */
    public record Found(String article, String report) {
        private static Found of(Quad quad) {
            return new Found(quad.getGraph().getURI(), quad.getSubject().getURI());
        }
    }

    /** The IRIs of all articles, in no order. */
    public List<String> articles() {
        return quads.graphNames().map(Node::getURI).toList();
    }

    /** How many reports there are. */
    public int count() {
        return Math.toIntExact(reports(Node.ANY).count());
    }

    /** The reports of an article, sorted by IRI; none if it is not there. */
    public List<StoredReport> of(String article) {
        return ReportReader.read(quads.find(node(article), Node.ANY, Node.ANY, Node.ANY));
    }

    /** The reports of an article, not read. */
    public List<Found> in(String article) {
        return reports(node(article)).map(Found::of).toList();
    }

    /** The report of this IRI, if it is there. */
    public Optional<Found> find(String report) {
        return quads.find(Node.ANY, node(report), Vocabulary.TYPE, Vocabulary.REPORT_CLASS)
                .map(Found::of)
                .findFirst();
    }

    /** The day on which the article was published whose report this is, if that is known. */
    public Optional<LocalDate> published(String report) {
        return find(report).map(Found::article).map(StoredReports::node).flatMap(article -> quads.find(
                        article, article, Vocabulary.DATE_PUBLISHED, Node.ANY)
                .map(quad -> LocalDate.parse(quad.getObject().getLiteralLexicalForm()))
                .findFirst());
    }

    /** Those that tell this very period. */
    public List<Found> during(Period period) {
        return beginning(period.earliest())
                .filter(report -> endsOn(report, period.latest()))
                .map(Found::of)
                .toList();
    }

    /** Those that tell several days of which this is the first. */
    public List<Found> severalDaysFrom(LocalDate day) {
        return beginning(day)
                .filter(report -> !endsOn(report, day))
                .map(Found::of)
                .toList();
    }

    /** Those that tell no days, of articles published on this one. */
    public List<Found> undatedPublishedOn(LocalDate day) {
        return quads
                .find(Node.ANY, Node.ANY, Vocabulary.DATE_PUBLISHED, Literals.day(day))
                .map(Quad::getGraph)
                .distinct()
                .toList()
                .stream()
                .flatMap(this::undated)
                .toList();
    }

    private Stream<Found> undated(Node article) {
        return reports(article).toList().stream()
                .filter(report -> !has(report, Vocabulary.EARLIEST, Node.ANY))
                .map(Found::of);
    }

    /** What its input calls an article, or its IRI. */
    public String identifier(String article) {
        return quads.find(node(article), node(article), Vocabulary.IDENTIFIER, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse(article);
    }

    private Stream<Quad> reports(Node article) {
        return quads.find(article, Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT_CLASS);
    }

    private Stream<Quad> beginning(LocalDate day) {
        return quads.find(Node.ANY, Node.ANY, Vocabulary.EARLIEST, Literals.day(day)).toList().stream();
    }

    private boolean endsOn(Quad report, LocalDate day) {
        return has(report, Vocabulary.LATEST, Literals.day(day));
    }

    private boolean has(Quad report, Node property, Node value) {
        return quads.contains(report.getGraph(), report.getSubject(), property, value);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
