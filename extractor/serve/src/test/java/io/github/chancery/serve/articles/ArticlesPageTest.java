package io.github.chancery.serve.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.BuildListener;
import io.github.chancery.build.Export;
import io.github.chancery.build.Forget;
import io.github.chancery.graph.GraphFormat;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.serve.InventedExtractor;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.serve.TestServer;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesPageTest {
    private static final String TEXT = "?article <https://schema.org/text> ?text";
    private static final String[] WITH_TOKEN = {"Authorization", "Bearer " + TestServer.TOKEN};

    @TempDir
    private Path directory;

    private final List<String> told = new ArrayList<>();
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.of(TdbStore.open(directory.resolve("store")), TestServer.options());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void articlesGoIntoTheStoreWithTheirMeetings() {
        HttpResponse<String> reply = server.post("articles", lines(0, 10), WITH_TOKEN);
        assertEquals(200, reply.statusCode());
        assertTrue(reply.body().startsWith("{\"read\":10,\"new\":10,"), reply::body);
        assertEquals("10", count("?report a dm:Report"));
        assertEquals("10", count("?meeting a dm:Meeting"));
        assertTrue(server.post("articles", lines(0, 12), WITH_TOKEN)
                .body()
                .contains("\"new\":2,\"updated\":0,\"unchanged\":10"));
    }

    @Test
    void textsAreKeptWhereTheSenderAsksAndTakenOutWhereNot() {
        String reversed = lines(0, 10).lines().toList().reversed().stream().collect(Collectors.joining("\n"));
        server.post("articles?keep-text=true", reversed, WITH_TOKEN);
        assertEquals("10", count(TEXT));
        List<String> kept = export(server.store());
        try (TestServer other = TestServer.of(TdbStore.open(directory.resolve("other")), TestServer.options())) {
            other.post("articles?keep-text=true", lines(0, 10), WITH_TOKEN);
            assertEquals(export(other.store()), kept);
            new Forget(other.store(), BuildListener.telling(told::add)).run(List.of("0"));
            new Forget(server.store(), BuildListener.telling(told::add)).run(List.of("0"));
            assertEquals(export(other.store()), export(server.store()));
        }
        assertEquals("9", count(TEXT));
        assertTrue(server.post("articles", lines(0, 10), WITH_TOKEN).body().contains("\"new\":10,"));
        assertEquals("0", count(TEXT));
    }

    private static List<String> export(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, GraphFormat.NQUADS).to(out);
        return out.toString(UTF_8).lines().sorted().toList();
    }

    @Test
    void whatIsNoArticleIsToldAndTheRestGoesIn() {
        HttpResponse<String> reply = server.post(
                "articles",
                "no JSON\n" + InventedExtractor.line(1) + "{\"id\": \"no number\", \"text\": \"Text.\"}\n",
                WITH_TOKEN);
        Addition addition = AdditionJson.read(reply.body());
        assertEquals(2, addition.summary().failed());
        assertEquals(
                "the request, line 1, is not valid JSON near column 1; write one object a line.",
                addition.failures().get(0));
        assertTrue(addition.failures().get(1).startsWith("the article no number could not be processed"));
        assertEquals(1, addition.summary().added());
    }

    @ParameterizedTest
    @CsvSource({"Bearer wrong, 401", "Bearer, 401", "mellon, 401", "Basic mellon, 401", "bearer mellon, 200"})
    void onlyWhoHasTheTokenAddsArticles(String header, int status) {
        HttpResponse<String> reply = server.post("articles", lines(0, 1), "Authorization", header);
        assertEquals(status, reply.statusCode());
        assertEquals(status == 200 ? "1" : "0", count("?report a dm:Report"));
        assertTrue(!reply.body().contains(TestServer.TOKEN));
    }

    @Test
    void withoutATokenNobodyDoes() {
        ServerOptions options = TestServer.options();
        ServerOptions closed =
                new ServerOptions(options.host(), 0, options.base(), options.time(), options.rows(), Optional.empty());
        try (TestServer other = TestServer.of(TdbStore.open(directory.resolve("other")), closed)) {
            HttpResponse<String> reply = other.post("articles", lines(0, 1), "Authorization", "Bearer ");
            assertEquals(403, reply.statusCode());
            assertEquals(
                    "no articles can be added here; start `chancery serve` with --token-file or CHANCERY_TOKEN to allow"
                            + " it\n",
                    reply.body());
        }
    }

    @Test
    void aClientHandsFilesOver() throws IOException {
        Path input = Files.writeString(directory.resolve("articles.jsonl"), "no JSON\n" + lines(0, 60));
        Addition addition = handOver(server.address(), TestServer.TOKEN, input);
        assertEquals(60, addition.summary().added());
        assertEquals(List.of(input + ", line 1, is not valid JSON near column 1; write one object a line."), told);
        assertEquals("60", count("?report a dm:Report"));
    }

    @Test
    void aClientThatIsRefusedSaysSoThoughItHasMuchToSend() throws IOException {
        Path input = Files.writeString(directory.resolve("articles.jsonl"), lines(0, 5_000));
        assertEquals(
                "the server at " + server.address() + "articles refuses: the token is not that of this server; give it"
                        + " with --token-file or CHANCERY_TOKEN",
                failure(server.address(), "wrong", input));
    }

    @Test
    void aClientWithoutAServerSaysSo() throws IOException {
        Path input = Files.writeString(directory.resolve("articles.jsonl"), lines(0, 5));
        assertEquals(
                "nothing answers at http://127.0.0.1:1/articles; start `chancery serve` there, or correct --endpoint",
                failure("http://127.0.0.1:1", TestServer.TOKEN, input));
    }

    @Test
    void aServerThatStopsSaysSo() throws Exception {
        Path input = Files.writeString(directory.resolve("articles.jsonl"), lines(0, 5_000));
        try (TestServer slow = TestServer.slow(TdbStore.open(directory.resolve("other")), 10)) {
            Thread stop = Thread.ofPlatform().start(() -> {
                while (slow.store().read(view -> view.graphNames().count()) == 0) {
                    Thread.onSpinWait();
                }
                slow.stop();
            });
            String sentence = failure(slow.address(), TestServer.TOKEN, input);
            stop.join();
            assertTrue(sentence.contains("the server is being stopped") || sentence.contains("is gone"), sentence);
            assertTrue(slow.store().read(view -> view.graphNames().count()) > 0);
        }
    }

    private Addition handOver(String address, String token, Path input) {
        try (RemoteStore remote =
                new RemoteStore(URI.create(address), token, false, BuildListener.telling(told::add))) {
            return remote.add(ArticleInput.of(List.of(input)));
        }
    }

    private String failure(String address, String token, Path input) {
        return assertThrows(ChanceryException.class, () -> handOver(address, token, input))
                .getMessage();
    }

    private String count(String pattern) {
        return server.query("PREFIX dm: <https://w3id.org/diplomatic-meetings#> SELECT (COUNT(*) AS ?n) { { " + pattern
                        + " } UNION { GRAPH ?g { " + pattern + " } } }")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static String lines(int first, int end) {
        return IntStream.range(first, end).mapToObj(InventedExtractor::line).collect(Collectors.joining());
    }
}
