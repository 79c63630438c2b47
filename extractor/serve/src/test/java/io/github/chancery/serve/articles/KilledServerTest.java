package io.github.chancery.serve.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.Export;
import io.github.chancery.graph.GraphFormat;
import io.github.chancery.merge.Merger;
import io.github.chancery.serve.InventedExtractor;
import io.github.chancery.serve.TestServer;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers that are killed at any moment while articles come in, one after another on one store. The number of kills is a
 * property: {@code -Dkills=1000}, of which one in 25 falls here.
 */
class KilledServerTest {
    private static final int KILLS = Math.max(2, Integer.getInteger("kills", 50) / 25);
    private static final int ARTICLES = 400;
    private static final int LONGEST_WAIT_MILLIS = 2_500;
    private static final int PAUSE_MILLIS = 3;

    @TempDir
    private Path directory;

    @Test
    void theStoreIsWholeAndRunningAgainGivesWhatAnUndisturbedRunGives() throws Exception {
        Path disturbed = directory.resolve("disturbed");
        Random moments = new Random(ARTICLES);
        int had = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process server = start(disturbed);
            String address = server.inputReader().readLine();
            CompletableFuture<?> sending = send(address);
            Thread.sleep(moments.nextInt(LONGEST_WAIT_MILLIS));
            server.destroyForcibly().waitFor();
            sending.handle((reply, failure) -> failure).get(10, TimeUnit.SECONDS);
            int has = checked(disturbed);
            assertTrue(has >= had, "articles that were in are gone");
            had = has;
        }
        Path undisturbed = directory.resolve("undisturbed");
        addAll(disturbed);
        addAll(undisturbed);
        assertEquals(graph(undisturbed), graph(disturbed));
        System.out.println("serve while articles come in: " + KILLS + " kills, lost: 0");
    }

    /** The process that is killed: serves a store, and tells where. */
    public static void main(String[] arguments) throws InterruptedException {
        TestServer server = TestServer.slow(TdbStore.open(Path.of(arguments[0])), PAUSE_MILLIS);
        System.out.println(server.address());
        Thread.currentThread().join();
    }

    /** How many articles the store has: some of the input, each with its report, and meetings of all reports. */
    private static int checked(Path location) {
        try (GraphStore store = TdbStore.openExisting(location)) {
            String before = graph(store);
            new Merger(TestServer.BASE).merge(store);
            assertEquals(before, graph(store), "the meetings are not those of the articles");
            return Math.toIntExact(store.read(view -> view.graphNames().count()));
        }
    }

    private static void addAll(Path location) {
        try (TestServer server = TestServer.of(TdbStore.open(location), TestServer.options())) {
            String told = server.post("articles", lines(), "Authorization", "Bearer " + TestServer.TOKEN)
                    .body();
            assertTrue(told.contains("\"failed\":0"), told);
        }
    }

    private static CompletableFuture<?> send(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "articles"))
                .header("Authorization", "Bearer " + TestServer.TOKEN)
                .POST(BodyPublishers.ofString(lines()))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }

    private static String lines() {
        return IntStream.range(0, ARTICLES).mapToObj(InventedExtractor::line).collect(Collectors.joining());
    }

    private static Process start(Path location) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServerTest.class.getName(),
                        location.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String graph(Path location) {
        try (GraphStore store = TdbStore.openExisting(location)) {
            return graph(store);
        }
    }

    private static String graph(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, GraphFormat.NQUADS).to(out);
        return String.join("\n", new TreeSet<>(List.of(out.toString(UTF_8).split("\n", -1))));
    }
}
