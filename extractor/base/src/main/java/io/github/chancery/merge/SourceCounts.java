package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphView;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** How many independent sources the meetings in the default graph of a store have. */
final class SourceCounts {
    private final GraphView graphs;
    private final MeetingStore meetings;
    private final CopyStore copies;

    SourceCounts(GraphView graphs, MeetingStore meetings, CopyStore copies) {
        this.graphs = graphs;
        this.meetings = meetings;
        this.copies = copies;
    }

    /**
     * Counts anew the sources of the meetings that some articles tell of.
     *
     * @param articles those that have another original than before
     * @return how many meetings have another count now
     */
    int update(Collection<Node> articles) {
        Set<Node> told = articles.stream()
                .flatMap(article -> quads(article, Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT_CLASS).stream())
                .map(Quad::getSubject)
                .flatMap(report -> meetings.withReport(report).stream())
                .collect(Collectors.toSet());
        return Math.toIntExact(told.stream().filter(this::recount).count());
    }

    private boolean recount(Node meeting) {
        Set<Node> articles = meetings.find(meeting, Vocabulary.REPORT, Node.ANY).stream()
                .flatMap(report -> quads(Node.ANY, report.getObject(), Vocabulary.ARTICLE, Node.ANY).stream())
                .map(Quad::getObject)
                .collect(Collectors.toSet());
        Set<Triple> before = Set.copyOf(meetings.find(meeting, Vocabulary.INDEPENDENT_SOURCES, Node.ANY));
        Node count = MeetingGraph.count(copies.independent(articles));
        Set<Triple> after = Set.of(Triple.create(meeting, Vocabulary.INDEPENDENT_SOURCES, count));
        meetings.replace(before, after);
        return !before.equals(after);
    }

    private Collection<Quad> quads(Node graph, Node subject, Node predicate, Node object) {
        return graphs.find(graph, subject, predicate, object).toList();
    }
}
