package io.github.chancery.bench;

import io.github.chancery.merge.Merged;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/** The command: how long it takes to merge stores of more and more reports, and to add a hundred. */
public final class MergeBenchmark {
    private static final Path DIRECTORY = Path.of("extractor", "bench", "target", "merge");
    private static final int BATCH = 1_000;
    private static final int ADDED = 100;
    private static final int SEED = 1815;

    private MergeBenchmark() {}

    /**
     * Prints a row for each number of reports.
     *
     * @param arguments a directory for the stores and the numbers of reports; else 1,000, 10,000 and 100,000
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(arguments.length == 0 ? DIRECTORY : Path.of(arguments[0]));
        List<Integer> sizes = arguments.length < 2
                ? List.of(1_000, 10_000, 100_000)
                : Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        PrintStream out = System.out;
        out.println("reports  meetings  rebuild s  100 new s  again s  memory");
        for (int size : sizes) {
            try (GraphStore store = GraphStore.open(Files.createTempDirectory(directory, "store"))) {
                out.println(row(store, size));
            }
        }
    }

    private static String row(GraphStore store, int size) throws IOException {
        SyntheticArticles articles = new SyntheticArticles(SEED);
        for (int loaded = 0; loaded < size; loaded += BATCH) {
            store.replaceAll(quads(articles.articles(Math.min(BATCH, size - loaded))));
        }
        Merger merger = new Merger(SyntheticArticles.BASE);
        Instant start = Instant.now();
        Merged merged = merger.merge(store);
        Duration rebuild = Duration.between(start, Instant.now());
        Duration first = add(merger, store, articles);
        Duration second = add(merger, store, articles);
        return "%,7d  %,8d  %9.1f  %9.2f  %7.2f  %s"
                .formatted(
                        merged.reports(),
                        merged.meetings(),
                        seconds(rebuild),
                        seconds(first),
                        seconds(second),
                        ResidentMemory.now());
    }

    private static Duration add(Merger merger, GraphStore store, SyntheticArticles articles) {
        Map<String, List<Quad>> added = quads(articles.articles(ADDED));
        Instant start = Instant.now();
        merger.update(store, added);
        return Duration.between(start, Instant.now());
    }

    private static Map<String, List<Quad>> quads(List<SyntheticArticles.Graph> articles) {
        return articles.stream()
                .collect(Collectors.toMap(SyntheticArticles.Graph::iri, SyntheticArticles.Graph::quads));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
