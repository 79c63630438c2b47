package io.github.chancery.bench;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.query.AnswerWriter;
import io.github.chancery.query.QueryFile;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.query.ResultFormat;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ARQ;

/** The command: how long the shipped questions take on stores of made-up meetings, in one warm process. */
public final class QuestionBenchmark {
    private static final int WARM = 10;
    private static final int VALUES = 40;
    private static final Duration WARMING = Duration.ofSeconds(1);
    private static final Duration CASE = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final QueryRunner runner;
    private final QuestionValues values;

    private QuestionBenchmark(GraphStore store) {
        this.runner = new QueryRunner(store);
        this.values = QuestionValues.of(store);
    }

    /**
     * Prints a row for each question and each parameter: the median and the 95th percentile of the time for the whole
     * answer with a value, and the time to the first rows. An answer is stopped after five seconds, and no more is asked
     * after a second of warming up and three of each case.
     *
     * @param arguments a folder for the stores; then numbers of meetings, else 1,000, 10,000 and 100,000; then questions,
     *     else all that are shipped
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        List<String> sizes =
                rest.stream().filter(word -> word.matches("[0-9]+")).toList();
        List<String> names =
                rest.stream().filter(word -> !word.matches("[0-9]+")).toList();
        // Where a program has no other way to say so, this holds for all queries of the process.
        ARQ.getContext().set(ARQ.queryTimeout, Long.toString(ANSWER.toMillis()));
        for (String size : sizes.isEmpty() ? List.of("1000", "10000", "100000") : sizes) {
            try (GraphStore store = QuestionStore.open(directory, Integer.parseInt(size))) {
                System.out.println("\n" + size + " meetings; milliseconds by the clock (of the thread's processor)");
                System.out.println(Timing.HEADING);
                QuestionBenchmark benchmark = new QuestionBenchmark(store);
                QueryFile.shipped().stream()
                        .filter(query -> names.isEmpty() || names.contains(query.name()))
                        .filter(query -> !query.name().startsWith("federated-"))
                        .forEach(query -> benchmark.measure(query, System.out));
            }
        }
    }

    private void measure(QueryFile query, PrintStream out) {
        for (QuestionValues.Case asked : values.cases(query)) {
            run(query, asked.values(WARM), WARMING);
            out.println(run(query, asked.values(WARM + VALUES).subList(WARM, WARM + VALUES), CASE)
                    .row(query.name(), asked.name()));
        }
        run(query, List.of(Map.of(), Map.of()), WARMING);
        out.println(run(query, List.of(Map.of(), Map.of(), Map.of()), CASE).row(query.name(), "-"));
    }

    /** Asks with one set of values after the other, and with fewer where that takes long. */
    private Timing run(QueryFile query, List<Map<String, String>> asked, Duration limit) {
        Timing timing = new Timing();
        Instant end = Instant.now().plus(limit);
        for (Map<String, String> parameters : asked) {
            if (Instant.now().isAfter(end)) {
                break;
            }
            FirstBytes out = new FirstBytes();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long rows = ask(query, parameters, out);
            timing.add(
                    out.elapsed(),
                    Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor),
                    out.first(),
                    rows);
        }
        return timing;
    }

    /** The number of rows, or {@link Timing#STOPPED}. */
    private long ask(QueryFile query, Map<String, String> parameters, FirstBytes out) {
        Instant start = Instant.now();
        try {
            return runner.run(query, parameters, new AnswerWriter(ResultFormat.TSV, 0, out))
                    .rows();
        } catch (ChanceryException e) {
            if (Duration.between(start, Instant.now()).compareTo(ANSWER) < 0) {
                throw e;
            }
            return Timing.STOPPED;
        }
    }
}
