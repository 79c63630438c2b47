package io.github.chancery.bench;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.serve.Server;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The command: how long the pages of the explorer take on a store of made-up meetings, one after the other when first asked
 * for, and with many clients at once for a minute, on the loopback.
 */
public final class PageBenchmark {
    private static final int SEED = 1648;
    private static final int PAGES = 40;
    private static final int CLIENTS = 50;
    private static final Duration LOAD = Duration.ofMinutes(1);
    private static final Duration QUERY = Duration.ofSeconds(30);
    private static final int ROWS = 10_000;
    private static final int OK = 200;

    /** Items of the made-up world, by how many of them there are. */
    private static final int COUNTRIES = 200;

    private static final int PEOPLE = 5_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;

    private PageBenchmark(String site) {
        this.site = site;
    }

    /**
     * Prints the median and the 95th percentile of each kind of page, in milliseconds; then of all under load.
     *
     * @param arguments a folder for the store; then a number of meetings, else 100,000
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        int meetings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        ServerOptions options = new ServerOptions(
                "127.0.0.1", 0, SyntheticArticles.BASE, QUERY, ROWS, Optional.empty(), Set.of(), Optional.empty());
        try (GraphStore store = QuestionStore.open(directory, meetings);
                Server server = Server.start(options, store, Gazetteer::embedded, () -> {
                    throw new IllegalStateException("no article comes in");
                })) {
            PageBenchmark benchmark = new PageBenchmark(server.address());
            Map<String, List<String>> pages = pages(new Random(SEED));
            benchmark.get("");
            System.out.printf(
                    "%-10s %8s %8s %8s %8s  (ms; of pages first asked for)%n", "page", "p50", "p95", "most", "KB");
            for (Map.Entry<String, List<String>> kind : pages.entrySet()) {
                benchmark.first(kind.getKey(), kind.getValue());
            }
            benchmark.load(pages.values().stream().flatMap(List::stream).toList());
            System.out.println(ResidentMemory.now());
        }
    }

    private static Map<String, List<String>> pages(Random random) {
        Map<String, List<String>> pages = new TreeMap<>();
        for (int i = 0; i < PAGES; i++) {
            String country = "Q" + (1 + random.nextInt(COUNTRIES));
            String person = "Q" + (1 + COUNTRIES + random.nextInt(PEOPLE));
            String other = "Q" + (1 + COUNTRIES + random.nextInt(PEOPLE));
            add(pages, "country", "entity/" + country);
            add(pages, "person", "entity/" + person);
            add(pages, "compare", "compare?a=" + person + "&b=" + other);
            add(pages, "network", "network?with=http://www.wikidata.org/entity/" + person);
            add(pages, "complete", "complete?q=family" + random.nextInt(PEOPLE));
            add(pages, "search", "search?q=city%20" + random.nextInt(PEOPLE));
            add(
                    pages,
                    "list",
                    "questions/who-met-whom?country=" + country + "&from=201" + random.nextInt(9) + "-01-01");
            add(pages, "new", "new?since=2019-12-" + (10 + random.nextInt(20)));
        }
        return pages;
    }

    private static void add(Map<String, List<String>> pages, String kind, String page) {
        pages.computeIfAbsent(kind, name -> new ArrayList<>()).add(page);
    }

    private void first(String kind, List<String> pages) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        long bytes = 0;
        for (String page : pages) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> reply = get(page);
            times.add(System.nanoTime() - begun);
            bytes = Math.max(bytes, reply.body().length);
            check(page, reply);
        }
        System.out.println(row(kind, times) + String.format(" %8.1f", bytes / 1024.0));
    }

    private void load(List<String> pages) throws InterruptedException, ExecutionException {
        List<Long> times = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> ask(pages)));
            }
            for (Future<List<Long>> each : running) {
                times.addAll(each.get());
            }
        }
        System.out.println(
                row("load", times) + "  " + times.size() + " replies to " + CLIENTS + " clients, none wrong");
    }

    private List<Long> ask(List<String> pages) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + LOAD.toNanos();
        while (System.nanoTime() < end) {
            String page = pages.get(ThreadLocalRandom.current().nextInt(pages.size()));
            long begun = System.nanoTime();
            check(page, get(page));
            times.add(System.nanoTime() - begun);
        }
        return times;
    }

    private HttpResponse<byte[]> get(String page) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + page))
                        .header("Accept", "text/html")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static void check(String page, HttpResponse<byte[]> reply) {
        if (reply.statusCode() != OK && !page.startsWith("entity/")) {
            throw new IllegalStateException(page + " was answered with " + reply.statusCode());
        }
    }

    private static String row(String kind, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return String.format("%-10s %8.1f %8.1f %8.1f", kind, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size()))) / 1e6;
    }
}
