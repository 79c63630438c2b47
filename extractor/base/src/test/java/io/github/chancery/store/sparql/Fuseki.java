package io.github.chancery.store.sparql;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

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
