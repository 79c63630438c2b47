package io.github.chancery.bench;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.store.BulkLoad;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/** The command: how much quicker articles go into an empty store in bulk than in transactions. */
public final class LoadBenchmark {
    private static final Path DIRECTORY = Path.of("extractor", "bench", "target", "load");
    private static final int SEED = 1648;

    private LoadBenchmark() {}

    /**
     * Prints a row for each number of articles.
     *
     * @param arguments the numbers of articles; else 1,000, 10,000 and 50,000
     */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(DIRECTORY);
        PrintStream out = System.out;
        out.println("articles      quads  transactions        bulk  ratio   (quads a second)");
        Stream<Integer> sizes = arguments.length == 0
                ? Stream.of(1_000, 10_000, 50_000)
                : Stream.of(arguments).map(Integer::valueOf);
        for (int size : sizes.toList()) {
            out.println(row(size));
        }
    }

    private static String row(int size) throws IOException {
        Map<String, List<Quad>> articles = SyntheticArticles.detailed(SEED).articles(size);
        long quads = articles.values().stream().mapToLong(List::size).sum();
        double transactions = rate(quads, store -> inTransactions(articles, store));
        double bulk = rate(quads, store -> inBulk(articles, store));
        return "%,8d %,10d  %,12.0f  %,10.0f  %5.1f".formatted(size, quads, transactions, bulk, bulk / transactions);
    }

    private static double rate(long quads, Consumer<GraphStore> load) throws IOException {
        try (GraphStore store = TdbStore.open(Files.createTempDirectory(DIRECTORY, "store"))) {
            long start = System.nanoTime();
            load.accept(store);
            return quads / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void inTransactions(Map<String, List<Quad>> articles, GraphStore store) {
        Map<String, List<Quad>> batch = new HashMap<>();
        articles.forEach((iri, quads) -> {
            batch.put(iri, quads);
            if (batch.size() == BatchLimit.USUAL.articles()) {
                store.replace(batch);
                batch.clear();
            }
        });
        store.replace(batch);
    }

    private static void inBulk(Map<String, List<Quad>> articles, GraphStore store) {
        try (BulkLoad load = store.bulkLoad().orElseThrow()) {
            articles.values().forEach(quads -> quads.forEach(load::add));
            load.finish();
        }
    }
}
