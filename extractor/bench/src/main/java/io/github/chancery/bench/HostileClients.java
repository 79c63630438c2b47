package io.github.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that ask for more than a server can give, each one query, again and again, and count how they end. */
final class HostileClients implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI endpoint;
    private final Map<String, Map<String, AtomicLong>> ends = new ConcurrentHashMap<>();
    private final ExecutorService threads;
    private volatile boolean isOver;

    private HostileClients(String site, int clients) {
        this.endpoint = URI.create(site + "sparql");
        this.threads = Executors.newFixedThreadPool(clients);
    }

    static HostileClients start(String site, int clients) throws IOException {
        HostileClients hostile = new HostileClients(site, clients);
        List<Map.Entry<String, String>> queries =
                List.copyOf(HostileQueries.byName().entrySet());
        for (int i = 0; i < clients; i++) {
            Map.Entry<String, String> query = queries.get(i % queries.size());
            hostile.threads.execute(() -> hostile.ask(query.getKey(), query.getValue()));
        }
        return hostile;
    }

    private void ask(String name, String query) {
        try {
            askAgainAndAgain(name, query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void askAgainAndAgain(String name, String query) throws IOException, InterruptedException {
        while (!isOver) {
            HttpResponse<String> reply = client.send(
                    HttpRequest.newBuilder(endpoint)
                            .header("Content-Type", "application/sparql-query")
                            .POST(BodyPublishers.ofString(query))
                            .build(),
                    BodyHandlers.ofString());
            ends.computeIfAbsent(name, key -> new ConcurrentHashMap<>())
                    .computeIfAbsent(reply.statusCode() + " " + reply.body().strip(), key -> new AtomicLong())
                    .incrementAndGet();
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** They ask no more once they have their answers, for which it waits. */
    void stop() {
        isOver = true;
        threads.close();
    }

    /** Prints how often each query ended in which way. */
    void print() {
        new TreeMap<>(ends).forEach((name, ways) -> new TreeMap<>(ways)
                .forEach((way, times) -> System.out.printf("%-26s %5d  %s%n", name, times.get(), way)));
    }

    @Override
    public void close() {
        stop();
        client.close();
    }
}
