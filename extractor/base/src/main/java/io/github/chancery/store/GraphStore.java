package io.github.chancery.store;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.GraphWriter;
import io.github.chancery.graph.Vocabulary;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The graph on disk: a named graph for each article, and what they add up to in the default graph. */
public final class GraphStore implements AutoCloseable {
    private final DatasetGraph graphs;

    private GraphStore(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /**
     * Opens the store in a directory, and makes it where there is none.
     *
     * @throws io.github.chancery.model.ChanceryException if something else is there, or another process has the store
     */
    public static GraphStore open(Path location) {
        return new GraphStore(new StoreLocation(location).connectOrCreate());
    }

    /**
     * Opens the store in a directory.
     *
     * @throws io.github.chancery.model.ChanceryException if there is none, or another process has it
     */
    public static GraphStore openExisting(Path location) {
        return new GraphStore(new StoreLocation(location).connect());
    }

    /** Whether the graph is here as that activity made it. */
    public boolean contains(String graphIri, String activityIri) {
        Node graph = NodeFactory.createURI(graphIri);
        Node activity = NodeFactory.createURI(activityIri);
        return Txn.calculateRead(graphs, () -> graphs.contains(graph, Node.ANY, Vocabulary.GENERATED_BY, activity));
    }

    /** The IRIs of all named graphs, in alphabetical order. */
    public List<String> graphIris() {
        return Txn.calculateRead(graphs, () -> Iter.toList(Iter.map(graphs.listGraphNodes(), Node::getURI)).stream()
                .sorted()
                .toList());
    }

    /**
     * Puts the quads in the place of the named graph, all or nothing.
     *
     * @param quads what the graph holds from now on; with none, the graph is gone
     */
    public void replace(String graphIri, List<Quad> quads) {
        replaceAll(Map.of(graphIri, quads));
    }

    /**
     * Puts quads in the place of named graphs, all or nothing. Each transaction costs time and space on disk whatever its
     * size, so a hundred graphs at once are much cheaper than one by one.
     *
     * @param quads what each graph holds from now on, by the graph's IRI
     */
    public void replaceAll(Map<String, List<Quad>> quads) {
        Txn.executeWrite(graphs, () -> replaceAll(graphs, quads));
    }

    /** Does the same within a piece of work that {@link #write} runs. */
    public static void replaceAll(DatasetGraph graphs, Map<String, List<Quad>> quads) {
        quads.forEach(GraphStore::check);
        quads.forEach((iri, held) -> {
            graphs.removeGraph(NodeFactory.createURI(iri));
            held.forEach(graphs::add);
        });
    }

    private static void check(String graphIri, List<Quad> quads) {
        Node graph = NodeFactory.createURI(graphIri);
        for (Quad quad : quads) {
            if (!quad.getGraph().equals(graph)) {
                throw new IllegalArgumentException("not a quad of " + graphIri + ": " + quad);
            }
        }
    }

    /** Makes the default graph hold just these triples, all or nothing; what is the same already is not written again. */
    public void replaceDefaultGraph(Graph graph) {
        Txn.executeWrite(graphs, () -> {
            Graph stored = graphs.getDefaultGraph();
            stored.find().filterDrop(graph::contains).toList().forEach(stored::delete);
            graph.find().filterDrop(stored::contains).toList().forEach(stored::add);
        });
    }

    /** Writes all graphs to a stream, which stays open. */
    public void write(GraphFormat format, OutputStream out) {
        Txn.executeRead(graphs, () -> GraphWriter.write(graphs, format, out));
    }

    /** What a piece of work finds in the store as it is at this moment; it must not keep the dataset. */
    public <T> T read(Function<Dataset, T> work) {
        Dataset dataset = DatasetFactory.wrap(graphs);
        return Txn.calculateRead(dataset, () -> work.apply(dataset));
    }

    /** What a piece of work finds and changes in the store, all or nothing; it must not keep the graphs. */
    public <T> T write(Function<DatasetGraph, T> work) {
        return Txn.calculateWrite(graphs, () -> work.apply(graphs));
    }

    /** Gives the store back, for this process and others to open. */
    @Override
    public void close() {
        TDBInternal.expel(graphs);
    }
}
