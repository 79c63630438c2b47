package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import io.github.chancery.store.GraphView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The reports of a store, looked up in its indexes and read when asked for, each once. */
final class StoredReports implements ReportSource {
    private final GraphView graphs;
    private final Map<Node, List<StoredReport>> articles = new HashMap<>();
    private final Map<Object, List<Dated>> found = new HashMap<>();

    /** Keys of what was found. */
    private record Undated(LocalDate published) {}

    private record From(LocalDate day) {}

    StoredReports(GraphView graphs) {
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
    public Collection<Dated> onDay(LocalDate day) {
        return during(Period.day(day));
    }

    /** Most reports tell one day: they are left out before they are read. */
    @Override
    public Collection<Dated> daysFrom(LocalDate day) {
        return found.computeIfAbsent(
                new From(day),
                key -> read(
                        beginning(day).filter(quad -> !endsOn(quad, day)),
                        report -> !report.window().isLong()
                                && !report.window().told().map(Window::isMonth).orElse(true)));
    }

    @Override
    public Collection<Dated> inMonth(YearMonth month) {
        return during(Period.month(month));
    }

    @Override
    public Collection<Dated> during(Period period) {
        return found.computeIfAbsent(
                period,
                key -> read(
                        beginning(period.earliest()).filter(quad -> endsOn(quad, period.latest())), report -> true));
    }

    @Override
    public Collection<Dated> undatedPublishedOn(LocalDate day) {
        return found.computeIfAbsent(
                new Undated(day),
                key -> read(
                        graphNames(Node.ANY, Vocabulary.DATE_PUBLISHED, literal(day))
                                .flatMap(article -> find(article, Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT_CLASS))
                                .filter(quad -> !has(quad, Vocabulary.EARLIEST, Node.ANY)),
                        report -> true));
    }

    private Stream<Quad> beginning(LocalDate day) {
        return find(Node.ANY, Node.ANY, Vocabulary.EARLIEST, literal(day));
    }

    private boolean endsOn(Quad report, LocalDate day) {
        return has(report, Vocabulary.LATEST, literal(day));
    }

    private boolean has(Quad report, Node property, Node value) {
        return graphs.contains(report.getGraph(), report.getSubject(), property, value);
    }

    /** The reports that the quads are of. */
    private List<Dated> read(Stream<Quad> quads, Predicate<Dated> wanted) {
        return quads.flatMap(quad -> of(quad.getGraph()).stream()
                        .filter(report -> report.iri().equals(quad.getSubject())))
                .flatMap(report -> Dated.of(report).stream())
                .filter(wanted)
                .toList();
    }

    private Stream<Node> graphNames(Node subject, Node property, Node value) {
        return find(Node.ANY, subject, property, value).map(Quad::getGraph).distinct();
    }

    private Stream<Quad> find(Node graph, Node subject, Node property, Node value) {
        return graphs.find(graph, subject, property, value).toList().stream();
    }

    private static Node literal(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
