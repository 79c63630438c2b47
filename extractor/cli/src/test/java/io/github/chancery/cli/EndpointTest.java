package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.CheckedPipeline;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.serve.Server;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are handed over to a server. */
class EndpointTest {
    private static final Path ARTICLE = Path.of("../../seeds/000_e992f3d333dd0b49.txt");

    @TempDir
    private Path directory;

    private Path token;

    @BeforeEach
    void writeToken() throws IOException {
        token = Files.writeString(directory.resolve("token"), "mellon\n");
    }

    @Test
    @Tag("models")
    void theStoreIsAsABuildOfItsOwnMakesIt() {
        Run.of(
                "build",
                ARTICLE,
                directory.resolve("none.txt"),
                "--keep-text",
                "--fast",
                "--loc",
                directory.resolve("own"));
        try (GraphStore store = TdbStore.open(directory.resolve("served"));
                Server server = server(store)) {
            Run.of(
                            "build",
                            ARTICLE,
                            directory.resolve("none.txt"),
                            "--keep-text",
                            "--endpoint",
                            server.address(),
                            "--token-file",
                            token)
                    .fails(1, "none.txt does not exist")
                    .tells("articles: 1 read, 1 new, 0 unchanged; failed: 1; the graph has articles: 1, ");
            Run.of("build", ARTICLE, "--keep-text", "--endpoint", server.address(), "--token-file", token)
                    .succeeds()
                    .tells("articles: 1 read, 0 new, 1 unchanged; failed: 0; the graph is as it was");
        }
        assertEquals(graph("own"), graph("served"));
        assertTrue(graph("own").contains("<https://schema.org/text>"));
        Run.of("validate", "--loc", directory.resolve("own")).succeeds();
        Run.of("build", ARTICLE, "--fast", "--loc", directory.resolve("own")).succeeds();
        assertFalse(graph("own").contains("<https://schema.org/text>"));
    }

    private static Server server(GraphStore store) {
        ServerOptions options =
                new ServerOptions("127.0.0.1", 0, Prefixes.BASE, Duration.ofSeconds(30), 1_000, Optional.of("mellon"));
        Pipeline pipeline = Run.PIPELINES.create(
                new PipelineOptions(Prefixes.BASE, Optional.empty(), Optional.empty(), true, Instant.EPOCH));
        return Server.start(
                options,
                store,
                Gazetteer::embedded,
                () -> new CheckedPipeline(pipeline.at(Instant.now()), new Admission(Validator.shipped())));
    }

    /** All but when it was made. */
    private String graph(String store) {
        return Run.of("export", "--loc", directory.resolve(store), "--format", "nquads")
                .succeeds()
                .out()
                .replaceAll("\"[^\"]*\"\\^\\^<http://www.w3.org/2001/XMLSchema#dateTime>", "then");
    }

    @Test
    void aServerThatIsNotThereIsOneSentence() {
        Run run = Run.of("query", "articles", "--endpoint", "http://127.0.0.1:1/", "--token-file", token)
                .fails(1, "nothing answers at http://127.0.0.1:1/; start the server, or correct --endpoint");
        assertEquals(1, run.err().lines().count(), run::toString);
    }

    @Test
    void aTokenFileThatIsNotThereOrIsEmptyIsOneSentence() throws IOException {
        Run.of("export", "--endpoint", "http://127.0.0.1:1/", "--token-file", directory.resolve("no"))
                .fails(1, "no cannot be read");
        Path empty = Files.writeString(directory.resolve("empty"), "\n");
        Run.of("export", "--endpoint", "http://127.0.0.1:1/", "--token-file", empty)
                .fails(1, "empty holds no token");
    }

    @Test
    void optionsOfALocalBuildDoNotGoWithAServerOfOursNorOtherCommands() {
        try (GraphStore store = TdbStore.open(directory.resolve("served"));
                Server server = server(store)) {
            for (String option : new String[] {"--sync", "--fast", "--threads=2", "--loc=g", "--base=https://x.org/"}) {
                Run.of("build", ARTICLE, "--endpoint", server.address(), "--token-file", token, option)
                        .fails(2, option.replaceFirst("=.*", "") + " does not go with a server of `chancery serve`");
            }
            Run.of("export", "--endpoint", server.address())
                    .fails(1, "`chancery serve` answers at " + server.address(), "name its store with --loc");
        }
    }

    @Test
    void aStoreIsEitherInADirectoryOrBehindAnEndpoint() {
        Run.of("export", "--endpoint", "http://127.0.0.1:1/", "--loc", directory)
                .fails(2, "--loc does not go with --endpoint");
        for (String command : new String[] {"compact", "serve"}) {
            Run.of(command, "--endpoint", "http://db.example/ds")
                    .fails(2, "`" + command + "` is for a store on this machine", "http://db.example/ds keeps its own");
        }
    }
}
