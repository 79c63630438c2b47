package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The reports of a store, looked up in its indexes and read when asked for, each once. */
final class StoredReports implements ReportSource {
    private final DatasetGraph graphs;
    private final Map<Node, List<StoredReport>> articles = new HashMap<>();
    private final Map<Object, List<Dated>> found = new HashMap<>();

    private record Undated(LocalDate published) {}

    StoredReports(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** Looks up anew what was found, after the graphs of some articles have changed. */
    void haveChanged(Collection<Node> changed) {
        articles.keySet().removeAll(changed);
        found.clear();
    }

    /** The reports of an article, sorted by IRI. */
    List<StoredReport> of(Node article) {
        return articles.computeIfAbsent(article, name -> ReportReader.read(graphs, name));
    }

    /** The report of this IRI, if the store has it. */
    Optional<StoredReport> report(Node iri) {
        return graphNames(iri, Vocabulary.TYPE, Vocabulary.REPORT_CLASS)
                .flatMap(article -> of(article).stream())
                .filter(report -> report.iri().equals(iri))
                .findFirst();
    }

    @Override
    public Collection<Dated> beginningOn(LocalDate day) {
        return found.computeIfAbsent(day, key -> withValue(Vocabulary.EARLIEST, literal(day, XSDDatatype.XSDdate))
                .filter(report -> !report.window().isLong()
                        && !report.window().told().map(Window::isMonth).orElse(true))
                .toList());
    }

    @Override
    public Collection<Dated> inMonth(YearMonth month) {
        return found.computeIfAbsent(
                month, key -> withValue(Vocabulary.EARLIEST, literal(month.atDay(1), XSDDatatype.XSDdate))
                        .filter(report -> report.window().told().equals(Optional.of(Period.month(month))))
                        .toList());
    }

    @Override
    public Collection<Dated> during(Period period) {
        return found.computeIfAbsent(
                period, key -> withValue(Vocabulary.EARLIEST, literal(period.earliest(), XSDDatatype.XSDdate))
                        .filter(report -> report.window().told().equals(Optional.of(period)))
                        .toList());
    }

    @Override
    public Collection<Dated> undatedPublishedOn(LocalDate day) {
        return found.computeIfAbsent(new Undated(day), key -> graphNames(
                        Node.ANY, Vocabulary.DATE_PUBLISHED, literal(day, XSDDatatype.XSDdate))
                .flatMap(article -> dated(article, report -> report.period().isEmpty()))
                .toList());
    }

    private Stream<Dated> withValue(Node property, Node value) {
        return Iter.toList(graphs.findNG(Node.ANY, Node.ANY, property, value)).stream()
                .flatMap(quad -> dated(quad.getGraph(), report -> report.iri().equals(quad.getSubject())));
    }

    private Stream<Dated> dated(Node article, Predicate<StoredReport> wanted) {
        return of(article).stream().filter(wanted).flatMap(report -> Dated.of(report).stream());
    }

    private Stream<Node> graphNames(Node subject, Node property, Node value) {
        return Iter.toList(graphs.findNG(Node.ANY, subject, property, value)).stream()
                .map(Quad::getGraph)
                .distinct();
    }

    private static Node literal(Object value, XSDDatatype type) {
        return NodeFactory.createLiteralDT(value.toString(), type);
    }
}
