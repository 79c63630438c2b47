package io.github.chancery.bench;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.serve.Server;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
    private static final int ROWS = 10_000;
    private static final Duration QUERY = Duration.ofSeconds(30);
    private static final long LOAD_SECONDS = 40;
    private static final int ROUNDS = 3;
    private static final double HALF = 0.5;
    private static final double HIGH = 0.95;

    private HostileBenchmark() {}

    /**
     * Prints what the good clients wait for pages and for answers to short queries, in three rounds without the others and three
     * beside them, and how the queries of the others end.
     *
     * @param arguments a folder for the store; then a number of meetings, else 100,000; then how long a good client pauses
     *     between two requests, in milliseconds, else not at all; then how many seconds a round takes, else 40
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        int meetings = (int) number(arguments, 1, 100_000);
        Duration pause = Duration.ofMillis(number(arguments, 2, 0));
        Duration load = Duration.ofSeconds(number(arguments, 3, LOAD_SECONDS));
        ServerOptions options =
                new ServerOptions("127.0.0.1", 0, SyntheticArticles.BASE, QUERY, ROWS, Optional.empty());
        try (GraphStore store = QuestionStore.open(directory, meetings);
                Server server = Server.start(options, store, Gazetteer::embedded, () -> {
                    throw new IllegalStateException("no article comes in");
                })) {
            server.warmUp().join();
            GoodClients good = new GoodClients(server.address(), words(store), pause);
            good.ask(CLIENTS, load);
            measure(good, server.address(), load);
            System.out.println(ResidentMemory.now());
        }
    }

    private static long number(String[] arguments, int position, long otherwise) {
        return arguments.length > position ? Long.parseLong(arguments[position]) : otherwise;
    }

    /** The others ask on from one round to the next, as they may be in the middle of anything. */
    private static void measure(GoodClients good, String site, Duration load)
            throws IOException, InterruptedException, ExecutionException {
        List<Map<String, List<Long>>> alone = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.add(good.ask(CLIENTS, load));
        }
        try (HostileClients hostile = HostileClients.start(site, CLIENTS)) {
            for (int round = 0; round < ROUNDS; round++) {
                print(alone.get(round), good.ask(CLIENTS, load));
            }
            hostile.stop();
            hostile.print();
        }
    }

    /** Pages, and what must stand on each. */
    private static Map<String, List<String>> words(GraphStore store) {
        QueryRunner runner = new QueryRunner(store);
        Map<String, List<String>> words = new LinkedHashMap<>();
        PageProbes.of(PAGES, QuestionValues.of(store))
                .values()
                .forEach(pages -> pages.forEach(probe -> words.put(probe.page(), probe.words(runner))));
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
