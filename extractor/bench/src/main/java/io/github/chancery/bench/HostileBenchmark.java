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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * The command: how much twenty clients that ask for more than a server can give slow twenty others, on a store of made-up
 * meetings, on the loopback.
 */
public final class HostileBenchmark {
    private static final int PAGES = 40;
    private static final int CLIENTS = 20;
    private static final int OK = 200;
    private static final int ROWS = 10_000;
    private static final Duration QUERY = Duration.ofSeconds(30);
    private static final Duration LOAD = Duration.ofMinutes(2);
    private static final double HALF = 0.5;
    private static final double HIGH = 0.95;

    private HostileBenchmark() {}

    /**
     * Prints what the good clients wait for pages and for answers to short queries, without the others and beside them, and how
     * the queries of the others end.
     *
     * @param arguments a folder for the store; then a number of meetings, else 100,000; then how long a good client pauses
     *     between two requests, in milliseconds, else not at all
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        int meetings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Duration pause = Duration.ofMillis(arguments.length > 2 ? Long.parseLong(arguments[2]) : 0);
        ServerOptions options =
                new ServerOptions("127.0.0.1", 0, SyntheticArticles.BASE, QUERY, ROWS, Optional.empty());
        try (GraphStore store = QuestionStore.open(directory, meetings);
                Server server = Server.start(options, store, Gazetteer::embedded, () -> {
                    throw new IllegalStateException("no article comes in");
                })) {
            server.warmUp().join();
            GoodClients good = new GoodClients(server.address(), words(server.address(), store), pause);
            good.ask(CLIENTS, LOAD);
            Map<String, List<Long>> alone = good.ask(CLIENTS, LOAD);
            Map<String, List<Long>> beside;
            try (HostileClients hostile = HostileClients.start(server.address(), CLIENTS)) {
                beside = good.ask(CLIENTS, LOAD);
                hostile.stop();
                print(alone, beside);
                hostile.print();
            }
            System.out.println(ResidentMemory.now());
        }
    }

    /** Pages, and what must stand on each; those of people and cities that a small store does not have are left out. */
    private static Map<String, List<String>> words(String site, GraphStore store)
            throws IOException, InterruptedException {
        PageClient client = new PageClient(site);
        QueryRunner runner = new QueryRunner(store);
        Map<String, List<String>> words = new LinkedHashMap<>();
        int all = 0;
        for (List<PageProbe> pages :
                PageProbes.of(PAGES, QuestionValues.of(store)).values()) {
            for (PageProbe probe : pages) {
                List<String> wanted = probe.words(runner);
                HttpResponse<byte[]> reply = client.get(probe.page());
                if (reply.statusCode() == OK
                        && wanted.stream().allMatch(PageClient.text(probe.page(), reply)::contains)) {
                    words.put(probe.page(), wanted);
                }
                all++;
            }
        }
        System.out.println(words.size() + " pages of " + all);
        return words;
    }

    private static void print(Map<String, List<Long>> alone, Map<String, List<Long>> beside) {
        System.out.printf("%-18s %8s %8s %8s  (ms)%n", "", "p50", "p95", "replies");
        alone.forEach((kind, times) -> {
            List<Long> before = times.stream().sorted().toList();
            List<Long> with =
                    beside.getOrDefault(kind, List.of()).stream().sorted().toList();
            print(kind + ", alone", before);
            print(kind + ", beside", with);
            System.out.printf(
                    "%-18s %8.2f %8.2f%n",
                    "  times",
                    PageClient.at(with, HALF) / PageClient.at(before, HALF),
                    PageClient.at(with, HIGH) / PageClient.at(before, HIGH));
        });
    }

    private static void print(String name, List<Long> sorted) {
        System.out.printf(
                "%-18s %8.1f %8.1f %8d%n",
                name, PageClient.at(sorted, HALF), PageClient.at(sorted, HIGH), sorted.size());
    }
}
