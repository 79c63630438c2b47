package io.github.chancery.bench;

import io.github.chancery.merge.Merged;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The command: how long it takes to merge stores of more and more reports, and to add a hundred. */
public final class MergeBenchmark {
    private static final Path DIRECTORY = Path.of("extractor", "bench", "target", "merge");
    private static final int BATCH = 1_000;
    private static final int ADDED = 100;
    private static final int WEEK = 7;
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
        out.println("seconds by the clock (and of the processors) to rebuild all, to add 100 articles of the last week,"
                + " 100 more of it, and 100 of ten years");
        out.println("reports  meetings  all              100 of a week    100 more         100 of any day   memory");
        for (int size : sizes) {
            try (GraphStore store = TdbStore.open(Files.createTempDirectory(directory, "store"))) {
                out.println(row(store, size));
            }
        }
    }

    private static String row(GraphStore store, int size) throws IOException {
        SyntheticArticles articles = new SyntheticArticles(SEED);
        for (int loaded = 0; loaded < size; loaded += BATCH) {
            store.replace(articles.articles(Math.min(BATCH, size - loaded)));
        }
        Merger merger = new Merger(SyntheticArticles.BASE);
        Time rebuild = Time.of(() -> merger.merge(store));
        Merged merged = Merger.count(store);
        Time week = Time.of(() -> merger.update(store, articles.articles(ADDED, WEEK)));
        Time nextWeek = Time.of(() -> merger.update(store, articles.articles(ADDED, WEEK)));
        Time any = Time.of(() -> merger.update(store, articles.articles(ADDED)));
        return "%,7d  %,8d  %s  %s  %s  %s  %s"
                .formatted(merged.reports(), merged.meetings(), rebuild, week, nextWeek, any, ResidentMemory.now());
    }

    /** How long something took, by the clock and of the processors. */
    private record Time(Duration clock, Duration processors) {
        static Time of(Runnable work) {
            Instant start = Instant.now();
            Duration before = used();
            work.run();
            return new Time(Duration.between(start, Instant.now()), used().minus(before));
        }

        private static Duration used() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }

        @Override
        public String toString() {
            return "%6.2f (%6.2f)".formatted(clock.toMillis() / 1000.0, processors.toMillis() / 1000.0);
        }
    }
}
