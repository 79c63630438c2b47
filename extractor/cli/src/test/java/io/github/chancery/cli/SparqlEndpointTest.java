package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.sparql.Endpoint;
import io.github.chancery.store.sparql.SparqlStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a store behind a Fuseki that wants a password do what they do on one in a directory. */
class SparqlEndpointTest {
    private static final String USER = "frodo:mellon";
    private static final DatasetGraph ARTICLES =
            RDFDataMgr.loadDatasetGraph("../base/src/test/resources/io/github/chancery/merge/reports.trig");

    @TempDir
    private Path directory;

    private FusekiServer fuseki;
    private Path credentials;

    @BeforeEach
    void start() throws IOException {
        credentials = Files.writeString(directory.resolve("credentials"), USER + "\n");
        fuseki = FusekiServer.create()
                .loopback(true)
                .port(0)
                .auth(AuthScheme.BASIC)
                .passwordFile(Files.writeString(directory.resolve("users"), "frodo: mellon\n")
                        .toString())
                .serverAuthPolicy(Auth.ANY_USER)
                .add("/ds", DatasetGraphFactory.createTxnMem())
                .build()
                .start();
    }

    @AfterEach
    void stop() {
        fuseki.stop();
    }

    @Test
    void commandsTellOfItWhatTheyTellOfOneOfOurOwn() {
        fill(TdbStore.open(directory.resolve("own")));
        fill(SparqlStore.open(endpoint()));
        assertSame("export", "--format", "nquads");
        assertSame("export");
        assertSame("query", "who-met-whom", "--results", "csv");
        assertSame("query", "who-met-whom", "--param", "country=Gondor", "--results", "csv");
        assertSame("query", "articles", "--results", "csv");
        assertSame("query", "disagreements", "--results", "csv");
        // Of a store of our own, whether its provenance holds is told as well.
        String shapes = Run.of(remote("validate")).out();
        assertFalse(shapes.isEmpty());
        assertTrue(Run.of(local("validate")).out().startsWith(shapes), shapes);
        Run.of(remote("forget", "held")).succeeds().tells("articles: 1 forgotten; failed: 0;");
        Run.of(local("forget", "held")).succeeds();
        assertSame("export", "--format", "nquads");
    }

    @Test
    void partsOfQuadsAreReadAlreadySoThatNoOptionOnReadingGoesWithThem() {
        Run.of("build", directory, "--quads", "--fast").fails(2, "--fast does not go with --quads");
    }

    @Test
    void withoutThePasswordNothingIsToldAndItIsNeverShown() throws IOException {
        Run.of("export", "--endpoint", fuseki.datasetURL("/ds")).fails(1, "does not let us in (401)");
        Path wrong = Files.writeString(directory.resolve("wrong"), "frodo:speak\n");
        Run run = Run.of("--verbose", "export", "--endpoint", fuseki.datasetURL("/ds"), "--credentials-file", wrong);
        assertFalse(run.err().contains("speak"), run::toString);
    }

    private Endpoint endpoint() {
        String basic = "Basic " + Base64.getEncoder().encodeToString(USER.getBytes(UTF_8));
        return Endpoint.at(
                URI.create(fuseki.datasetURL("/ds")), Optional.empty(), Optional.of(basic), Duration.ofSeconds(60));
    }

    private static void fill(GraphStore store) {
        try (store) {
            store.write(edit -> {
                ARTICLES.stream().forEach(edit::add);
                return edit;
            });
            new Merger("https://example.org/").merge(store);
        }
    }

    private void assertSame(Object... command) {
        Run own = Run.of(local(command));
        Run remote = Run.of(remote(command));
        assertEquals(own.out(), remote.out());
        assertEquals(own.code(), remote.code(), remote::toString);
    }

    private Object[] local(Object... command) {
        return Stream.concat(Stream.of(command), Stream.of("--loc", directory.resolve("own")))
                .toArray();
    }

    private Object[] remote(Object... command) {
        return Stream.concat(
                        Stream.of(command),
                        Stream.of("--endpoint", fuseki.datasetURL("/ds"), "--credentials-file", credentials))
                .toArray();
    }
}
