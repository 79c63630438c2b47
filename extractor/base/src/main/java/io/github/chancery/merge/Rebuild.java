package io.github.chancery.merge;

import io.github.chancery.store.GraphEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Makes all meetings of a store anew. */
final class Rebuild {
    private final GraphEdit graphs;
    private final MeetingIris iris;
    private final MeetingStore meetings;
    private final CopyStore copies;
    private final ReportList reports = new ReportList();
    private final List<Dated> dated = new ArrayList<>();
    private final Set<Node> entities = new HashSet<>();
    private int read;
    private int made;

    Rebuild(GraphEdit graphs, MeetingIris iris) {
        this.graphs = graphs;
        this.iris = iris;
        this.meetings = new MeetingStore(graphs);
        this.copies = new CopyStore(graphs, meetings);
    }

    /** Rebuilds the default graph and tells what the store holds. */
    Merged run() {
        graphs.clear(Quad.defaultGraphIRI);
        copies.rebuild();
        List<Node> articles = graphs.graphNames().toList();
        articles.forEach(article -> ReportReader.read(graphs, article).forEach(this::take));
        new Components(new Neighbours(reports)).groups(dated).forEach(this::put);
        new EntityStore(graphs, meetings).update(entities);
        return new Merged(articles.size(), read, made);
    }

    /** A report of which nothing tells the day is a meeting of its own. */
    private void take(StoredReport report) {
        read++;
        Dated.of(report)
                .ifPresentOrElse(
                        found -> {
                            reports.add(found);
                            dated.add(found);
                        },
                        () -> put(List.of(report)));
    }

    private void put(List<StoredReport> group) {
        Meeting meeting = Meeting.of(group);
        Set<Triple> triples = MeetingGraph.of(meeting, iris, copies.independent(meeting.articles()));
        meetings.replace(Set.of(), triples);
        entities.addAll(EntityStore.named(triples));
        made++;
    }
}
