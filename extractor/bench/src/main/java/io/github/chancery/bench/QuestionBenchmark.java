package io.github.chancery.bench;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command: how long the shipped questions take on stores of made-up meetings, in one warm process. */
public final class QuestionBenchmark {
    private static final Path DIRECTORY = Path.of("extractor", "bench", "target", "questions");
    private static final int WARM = 20;
    private static final int VALUES = 60;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private QuestionBenchmark() {}

    /**
     * Prints a row for each question and each parameter: the median and the 95th percentile of the time for the whole
     * answer with a value, and the time to the first rows without any.
     *
     * @param arguments numbers of meetings, else 1,000, 10,000 and 100,000
     */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = arguments.length == 0
                ? List.of(1_000, 10_000, 100_000)
                : List.of(arguments).stream().map(Integer::valueOf).toList();
        PrintStream out = System.out;
        for (int size : sizes) {
            try (GraphStore store = QuestionStore.open(Files.createDirectories(DIRECTORY), size)) {
                out.println("\n" + size + " meetings; milliseconds by the clock (of the thread's processor)");
                out.println(Timing.HEADING);
                QuestionValues values = QuestionValues.of(store);
                QueryRunner runner = new QueryRunner(store);
                for (QueryFile query : QueryFile.shipped()) {
                    if (!query.name().startsWith("federated-")) {
                        measure(query, runner, values).forEach(out::println);
                    }
                }
            }
        }
    }

    private static List<String> measure(QueryFile query, QueryRunner runner, QuestionValues values) {
        List<String> rows = new ArrayList<>();
        for (QuestionValues.Case asked : values.cases(query)) {
            run(query, runner, asked.values(WARM));
            rows.add(run(query, runner, asked.values(WARM + VALUES).subList(WARM, WARM + VALUES))
                    .row(query.name(), asked.name()));
        }
        run(query, runner, List.of(Map.of(), Map.of()));
        rows.add(run(query, runner, List.of(Map.of(), Map.of(), Map.of())).row(query.name(), "-"));
        return rows;
    }

    /** Asks with one set of values after the other, and with fewer where that takes long. */
    private static Timing run(QueryFile query, QueryRunner runner, List<Map<String, String>> asked) {
        Timing timing = new Timing();
        Instant end = Instant.now().plus(LIMIT);
        for (Map<String, String> values : asked) {
            if (Instant.now().isAfter(end)) {
                break;
            }
            FirstBytes out = new FirstBytes();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long rows = runner.run(query, values, new AnswerWriter(ResultFormat.TSV, 0, out))
                    .rows();
            timing.add(
                    out.elapsed(),
                    Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor),
                    out.first(),
                    rows);
        }
        return timing;
    }
}
