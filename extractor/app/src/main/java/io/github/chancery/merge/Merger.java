package io.github.chancery.merge;

import static java.util.Objects.requireNonNull;

import io.github.chancery.store.GraphStore;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Makes the default graph of a store from its named graphs: the reports of one encounter become one meeting. */
public final class Merger {
    private final String base;

    /** @param base where the IRIs of meetings begin */
    public Merger(String base) {
        this.base = requireNonNull(base);
    }

    /**
     * Rebuilds the default graph. The same named graphs give the same meetings, in whatever order they came.
     *
     * @return how many articles, reports and meetings there are now
     */
    public Merged merge(GraphStore store) {
        Outcome outcome = store.read(dataset -> outcome(dataset.asDatasetGraph()));
        store.replaceDefaultGraph(outcome.graph());
        return outcome.merged();
    }

    private Outcome outcome(DatasetGraph graphs) {
        List<StoredReport> reports = ReportReader.read(graphs);
        List<List<StoredReport>> groups = Grouping.group(reports);
        Graph graph = GraphFactory.createDefaultGraph();
        MeetingGraph meetings = new MeetingGraph(base, new EntityCatalogue(graphs), graph);
        groups.stream().map(Meeting::of).forEach(meetings::add);
        Copies copies = Copies.of(graphs);
        copies.addTo(graph);
        copies.addSourceCounts(graph, reports);
        int articles = Math.toIntExact(Iter.count(graphs.listGraphNodes()));
        return new Outcome(graph, new Merged(articles, reports.size(), groups.size()));
    }

    private record Outcome(Graph graph, Merged merged) {}
}
