package io.github.chancery.store.sparql;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/**
 * A Fuseki at a free port of this machine.
 *
 * @param server the server
 */
public record Fuseki(FusekiServer server) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** With an empty dataset in memory. */
    public static Fuseki start() {
        return start(DatasetGraphFactory.createTxnMem());
    }

    /** With an empty dataset that takes all graphs together for its default graph. */
    public static Fuseki startUnion() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return start(dataset);
    }

    /** With a dataset. */
    public static Fuseki start(DatasetGraph dataset) {
        return new Fuseki(FusekiServer.create()
                .loopback(true)
                .port(0)
                .add("/ds", dataset)
                .build()
                .start());
    }

    /** Where the dataset is. */
    public Endpoint endpoint() {
        return Endpoint.at(URI.create(server.datasetURL("/ds")), Optional.empty(), Optional.empty(), PATIENCE);
    }

    @Override
    public void close() {
        server.stop();
    }
}
