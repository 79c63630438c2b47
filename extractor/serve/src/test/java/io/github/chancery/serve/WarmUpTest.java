package io.github.chancery.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {
    @TempDir
    private Path directory;

    private Server serve(GraphStore store, Path log) {
        ServerOptions options = new ServerOptions(
                "127.0.0.1",
                0,
                TestServer.BASE,
                Duration.ofSeconds(20),
                1_000,
                Optional.empty(),
                Set.of(),
                Optional.of(log));
        return Server.start(options, store, Gazetteer::embedded, () -> new InventedExtractor(0));
    }

    @Test
    void theFirstPageTheNamesAndTheMapAreAskedFor() throws IOException, InterruptedException {
        Path log = directory.resolve("access.log");
        try (GraphStore store = TestServer.middleEarth(directory.resolve("store"));
                Server server = serve(store, log)) {
            server.warmUp().join();
        }
        String asked = Files.readString(log);
        for (String page : new String[] {"GET / ", "GET /complete?q=a ", "GET /query?question=places&view=map "}) {
            assertTrue(asked.lines().anyMatch(line -> line.contains(page) && line.contains(" 200 ")), asked);
        }
    }

    @Test
    void aServerStopsWhateverItIsAskedMeanwhile() throws InterruptedException {
        Thread warming;
        try (GraphStore store = TestServer.middleEarth(directory.resolve("other"));
                Server server = serve(store, directory.resolve("other.log"))) {
            warming = server.warmUp();
        }
        warming.join(Duration.ofSeconds(20));
        assertFalse(warming.isAlive());
    }
}
