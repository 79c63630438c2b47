package io.github.chancery.serve.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.ServerOptions;
import io.github.chancery.serve.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that would hold more than the memory end, in a process that has little of it, and the process goes on. */
class SmallHeapTest {
    /** So long that memory is what ends them. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final String PAIRS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static final List<String> HOLDING = List.of(
            "SELECT * " + PAIRS + " ORDER BY DESC(?f) ?c ?a",
            "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?c), STR(?f), STR(?i), STR(?l))) AS ?n) " + PAIRS,
            "CONSTRUCT { [] <urn:of> ?c } " + PAIRS,
            "DESCRIBE ?x { SELECT (IRI(CONCAT('urn:x:', STRUUID())) AS ?x) " + PAIRS + " }");

    @TempDir
    private Path directory;

    @Test
    void theProcessGoesOn() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> ends = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor());
        assertEquals(HOLDING.size() + 1, ends.size(), ends::toString);
        for (String end : ends.subList(0, HOLDING.size())) {
            assertTrue(
                    end.startsWith("503 the query holds more in memory than there is for it and was given up;"), end);
        }
        assertEquals("200 Aragorn", ends.getLast());
    }

    /** The process: tells how each of the queries ended, and whether it can still answer. */
    public static void main(String[] arguments) {
        ServerOptions options = new ServerOptions("127.0.0.1", 0, TestServer.BASE, LONG, 10, Optional.empty());
        try (TestServer server = TestServer.of(TestServer.middleEarth(Path.of(arguments[0])), options)) {
            for (String query : HOLDING) {
                HttpResponse<String> reply = server.query(query);
                System.out.println(
                        reply.statusCode() + " " + reply.body().strip().replace('\n', ' '));
            }
            HttpResponse<String> page = server.get("entity/Q901", "Accept", "text/html");
            System.out.println(
                    page.statusCode() + " " + (page.body().contains("<h1>Aragorn</h1>") ? "Aragorn" : page.body()));
        }
    }
}
