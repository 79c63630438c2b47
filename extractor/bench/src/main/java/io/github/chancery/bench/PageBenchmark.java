package io.github.chancery.bench;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.serve.Server;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int PAGES = 40;
    private static final int CLIENTS = 50;
    private static final Duration LOAD = Duration.ofMinutes(1);
    private static final Duration QUERY = Duration.ofSeconds(30);
    private static final int ROWS = 10_000;

    private final PageClient client;

    private PageBenchmark(PageClient client) {
        this.client = client;
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
            long begun = System.nanoTime();
            server.warmUp().join();
            System.out.printf("warmed up in %.1f s%n", (System.nanoTime() - begun) / 1e9);
            PageBenchmark benchmark = new PageBenchmark(new PageClient(server.address()));
            Map<String, List<PageProbe>> pages = PageProbes.of(PAGES, QuestionValues.of(store));
            System.out.printf(
                    "%-10s %8s %8s %8s %8s  (ms; of pages first asked for)%n", "page", "p50", "p95", "most", "KB");
            Map<PageProbe, String> replies = new LinkedHashMap<>();
            for (Map.Entry<String, List<PageProbe>> kind : pages.entrySet()) {
                replies.putAll(benchmark.first(kind.getKey(), kind.getValue()));
            }
            // Asked only now, as what they look up is no longer looked up for the first time.
            QueryRunner runner = new QueryRunner(store);
            Map<String, List<String>> words = new LinkedHashMap<>();
            replies.forEach((probe, reply) -> {
                words.put(probe.page(), probe.words(runner));
                PageClient.check(probe.page(), reply, words.get(probe.page()));
            });
            benchmark.load(words);
            System.out.println(ResidentMemory.now());
        }
    }

    /** The replies of pages of a kind, timed. */
    private Map<PageProbe, String> first(String kind, List<PageProbe> pages) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        Map<PageProbe, String> replies = new LinkedHashMap<>();
        long bytes = 0;
        for (PageProbe page : pages) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> reply = client.get(page.page());
            times.add(System.nanoTime() - begun);
            bytes = Math.max(bytes, reply.body().length);
            replies.put(page, PageClient.text(page.page(), reply));
        }
        System.out.println(PageClient.row(kind, times) + String.format(" %8.1f", bytes / 1024.0));
        return replies;
    }

    private void load(Map<String, List<String>> words) throws InterruptedException, ExecutionException {
        List<Long> times = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> ask(words)));
            }
            for (Future<List<Long>> each : running) {
                times.addAll(each.get());
            }
        }
        System.out.println(PageClient.row("load", times) + "  " + times.size() + " replies to " + CLIENTS
                + " clients, each with the words that must stand there");
    }

    private List<Long> ask(Map<String, List<String>> words) throws IOException, InterruptedException {
        List<String> pages = List.copyOf(words.keySet());
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + LOAD.toNanos();
        while (System.nanoTime() < end) {
            String page = pages.get(ThreadLocalRandom.current().nextInt(pages.size()));
            long begun = System.nanoTime();
            HttpResponse<byte[]> reply = client.get(page);
            times.add(System.nanoTime() - begun);
            PageClient.check(page, PageClient.text(page, reply), words.getOrDefault(page, List.of()));
        }
        return times;
    }
}
