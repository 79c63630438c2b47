package io.github.chancery.store.sparql;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphStoreContract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** RDF4J's server; {@code mvn -Prdf4j} fetches it. */
@EnabledIfSystemProperty(named = "rdf4j", matches = ".+")
class Rdf4jStoreTest extends GraphStoreContract {
    private static Rdf4j server;

    private static int repositories;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException, InterruptedException {
        server = Rdf4j.start(Path.of(System.getProperty("rdf4j")), data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected GraphStore open() {
        try {
            return SparqlStore.open(server.repository("test-" + repositories++));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
