package io.github.chancery.bench;

import io.github.chancery.link.index.IndexWriting;
import io.github.chancery.link.index.ItemDocuments;
import io.github.chancery.name.Spelling;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The command: builds the index, says how long that took and how large it is, and runs the benchmark of look-ups. */
public final class IndexBenchmarks {
    static final ItemDocuments DOCUMENTS = new ItemDocuments(new Spelling(List.of()));
    static final int SIZE = 1_000_000;

    private static final Path DIRECTORY = Path.of("extractor", "bench", "target", "index");

    private IndexBenchmarks() {}

    /**
     * Builds the index and runs the benchmark.
     *
     * @param arguments where to build the index; else beside what this module is built to
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path directory = (arguments.length == 0 ? DIRECTORY : Path.of(arguments[0])).toAbsolutePath();
        build(directory, System.out);
        new Runner(new OptionsBuilder()
                        .include(LookupBenchmark.class.getName())
                        .param("directory", directory.toString())
                        .jvmArgs("-Xmx256m")
                        .build())
                .run();
    }

    private static void build(Path directory, PrintStream out) throws IOException {
        Instant start = Instant.now();
        try (IndexWriting writing = IndexWriting.into(directory, "synthetic", DOCUMENTS)) {
            new SyntheticItems().items(SIZE).forEach(writing::add);
            writing.finish();
        }
        Duration time = Duration.between(start, Instant.now());
        try (Stream<Path> files = Files.list(directory)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            out.printf("%,d items in %.1f s, %,d bytes%n", SIZE, time.toMillis() / 1000.0, bytes);
        }
        out.println("to build: " + ResidentMemory.now());
    }
}
