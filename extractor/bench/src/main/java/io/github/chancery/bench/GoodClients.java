package io.github.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients that ask for pages, and one request in ten for the answer to a short query.
 *
 * @param words what must stand on each page
 * @param pause between two requests of a client
 * @param asked numbers requests, as no page is asked for twice by the same address: what is kept is answered at once
 */
record GoodClients(PageClient client, Map<String, List<String>> words, Duration pause, AtomicLong asked) {
    private static final int QUERIES = 10;
    private static final String QUERY =
            """
            PREFIX dm: <https://w3id.org/diplomatic-meetings#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?label ?date { ?meeting a dm:Meeting ; rdfs:label ?label ; dm:date ?date } LIMIT\s
            """;

    GoodClients(String site, Map<String, List<String>> words, Duration pause) {
        this(new PageClient(site), words, pause, new AtomicLong());
    }

    /** What they waited for pages and for queries, in nanoseconds. */
    Map<String, List<Long>> ask(int clients, Duration time) throws InterruptedException, ExecutionException {
        Map<String, List<Long>> times = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Map<String, List<Long>>>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> ask(time)));
            }
            for (Future<Map<String, List<Long>>> each : running) {
                each.get().forEach((kind, some) -> times.computeIfAbsent(kind, name -> new ArrayList<>())
                        .addAll(some));
            }
        }
        return times;
    }

    private Map<String, List<Long>> ask(Duration time) throws IOException, InterruptedException {
        List<String> pages = List.copyOf(words.keySet());
        List<Long> ofPages = new ArrayList<>();
        List<Long> ofQueries = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            boolean isQuery = ThreadLocalRandom.current().nextInt(QUERIES) == 0;
            String page = isQuery
                    ? "sparql?query=" + URLEncoder.encode(QUERY + (1 + asked.get() % QUERIES), UTF_8)
                    : pages.get(ThreadLocalRandom.current().nextInt(pages.size()));
            String fresh = page + (page.contains("?") ? "&" : "?") + "asked=" + asked.incrementAndGet();
            long begun = System.nanoTime();
            String reply = PageClient.text(page, client.get(fresh));
            (isQuery ? ofQueries : ofPages).add(System.nanoTime() - begun);
            PageClient.check(page, reply, isQuery ? List.of("label") : words.getOrDefault(page, List.of()));
            Thread.sleep(pause.toMillis());
        }
        return Map.of("pages", ofPages, "queries", ofQueries);
    }
}
