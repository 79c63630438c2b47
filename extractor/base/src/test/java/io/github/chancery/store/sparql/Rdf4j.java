package io.github.chancery.store.sparql;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * RDF4J's server in a process of its own.
 *
 * @param process the server
 * @param address where it answers
 * @param client asks it
 */
record Rdf4j(Process process, URI address, HttpClient client) implements AutoCloseable {
    private static final int ATTEMPTS = 240;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** A repository in memory, as RDF4J describes it. */
    @SuppressWarnings("InlineFormatString") // it would hide what is done with it
    private static final String MEMORY =
            """
            @prefix rep: <http://www.openrdf.org/config/repository#> .
            @prefix sr: <http://www.openrdf.org/config/repository/sail#> .
            @prefix sail: <http://www.openrdf.org/config/sail#> .
            [] a rep:Repository ; rep:repositoryID "%s" ; rep:repositoryImpl [
                rep:repositoryType "openrdf:SailRepository" ; sr:sailImpl [ sail:sailType "openrdf:MemoryStore" ] ] .
            """;

    /**
     * Starts it.
     *
     * @param programs where its archive and what runs that lie
     * @param data where it may keep what it has
     */
    static Rdf4j start(Path programs, Path data) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.eclipse.rdf4j.appdata.basedir=" + data,
                        "-jar",
                        programs.resolve("runner.jar").toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--path",
                        "/rdf4j",
                        programs.resolve("server.war").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Rdf4j server = new Rdf4j(
                process,
                URI.create("http://127.0.0.1:" + port + "/rdf4j/"),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        server.await();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS && process.isAlive(); attempt++) {
            try {
                if (send(HttpRequest.newBuilder(address.resolve("protocol")).build()) == 200) {
                    return;
                }
            } catch (IOException e) {
                // It is not up yet.
            }
            process.waitFor(250, TimeUnit.MILLISECONDS);
        }
        close();
        throw new IllegalStateException("RDF4J does not start");
    }

    /** Makes an empty repository. */
    Endpoint repository(String name) throws IOException, InterruptedException {
        URI repository = address.resolve("repositories/" + name);
        int status = send(HttpRequest.newBuilder(repository)
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString(MEMORY.formatted(name)))
                .build());
        if (status / 100 != 2) {
            throw new IllegalStateException("RDF4J makes no repository: " + status);
        }
        return Endpoint.at(repository, Optional.empty(), Optional.empty(), PATIENCE);
    }

    private int send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<Void> reply = client.send(request, BodyHandlers.discarding());
        return reply.statusCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
    }
}
