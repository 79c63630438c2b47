package io.github.chancery.merge;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphStore;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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

    /**
     * Puts quads in the place of named graphs and brings the meetings up to date, all in one transaction: the default
     * graph is afterwards as {@link #merge} would make it. The store's meetings must be up to date before.
     *
     * @param graphs what each named graph holds from now on, by the graph's IRI; with no quads, the graph is gone
     * @return how many meetings were made, changed or taken out
     */
    public int update(GraphStore store, Map<String, List<Quad>> graphs) {
        store.replaceAll(graphs);
        return merge(store).meetings();
    }

    /** How many articles, reports and meetings a store holds. */
    public static Merged count(GraphStore store) {
        return store.read(dataset -> {
            DatasetGraph graphs = dataset.asDatasetGraph();
            return new Merged(
                    count(graphs.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)),
                    count(graphs.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT_CLASS)),
                    count(graphs.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.TYPE, Vocabulary.MEETING)));
        });
    }

    private static int count(Iterator<Quad> found) {
        return Math.toIntExact(Iter.count(found));
    }

    private Outcome outcome(DatasetGraph graphs) {
        List<StoredReport> reports = ReportReader.read(graphs);
        List<List<StoredReport>> groups = Grouping.group(reports);
        Graph graph = GraphFactory.createDefaultGraph();
        MeetingGraph meetings = new MeetingGraph(base, new EntityCatalogue(graphs), graph);
        groups.stream().map(Meeting::of).forEach(meetings::add);
        int articles = Math.toIntExact(Iter.count(graphs.listGraphNodes()));
        return new Outcome(graph, new Merged(articles, reports.size(), groups.size()));
    }

    private record Outcome(Graph graph, Merged merged) {}
}
