package io.github.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.Provenance;
import io.github.chancery.model.Article;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Admission.Admitted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed at any moment, one after another on one store. The number of kills is a property: {@code
 * -Dkills=50}.
 */
class KilledBuildTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int ARTICLES = 400;
    private static final int LONGEST_WAIT_MILLIS = 2_500;
    private static final BatchLimit SMALL = new BatchLimit(20, Duration.ofMillis(50));

    @TempDir
    private Path directory;

    @Test
    void theNextBuildMakesTheGraphOfABuildThatNobodyDisturbed() throws Exception {
        Path input = Files.write(
                directory.resolve("articles.jsonl"),
                IntStream.range(0, ARTICLES)
                        .mapToObj(number -> "{\"id\": \"" + number + "\", \"text\": \"Text " + number + ".\"}")
                        .toList());
        Path disturbed = directory.resolve("disturbed");
        Random moments = new Random(ARTICLES);
        for (int kill = 1; kill <= KILLS; kill++) {
            // Other patterns each time, so that there is work for every run.
            Process build = start(disturbed, input, "patterns-" + kill);
            build.waitFor(moments.nextInt(LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
        }
        String last = "patterns-" + KILLS;
        build(disturbed, input, last, 0);
        Path undisturbed = directory.resolve("undisturbed");
        build(undisturbed, input, last, 0);
        assertEquals(graph(undisturbed), graph(disturbed));
    }

    /** The process that is killed: builds a store from an input, with patterns of a version. */
    public static void main(String[] arguments) {
        System.out.println("begins");
        build(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], 2);
    }

    private static void build(Path location, Path input, String patterns, int pauseMillis) {
        try (GraphStore store = TdbStore.open(location)) {
            Extractor extractor = new Slow(new MadeUpExtractor(patterns), pauseMillis);
            new Build(extractor, store, MadeUpExtractor.BASE, SMALL, new ToldRun()).run(List.of(input), false, 1);
        }
    }

    /** Takes its time, as reading an article does. */
    private record Slow(MadeUpExtractor made, int pauseMillis) implements Extractor {
        @Override
        public Slow keepingText() {
            return new Slow(made.keepingText(), pauseMillis);
        }

        @Override
        public String graphIri(Article article) {
            return made.graphIri(article);
        }

        @Override
        public String activityIri(Article article) {
            return made.activityIri(article);
        }

        @Override
        public Provenance provenance() {
            return made.provenance();
        }

        @Override
        public String explain(Article article) {
            return made.explain(article);
        }

        @Override
        public Admitted extract(Article article) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
            return made.extract(article);
        }
    }

    private static Process start(Path location, Path input, String patterns) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuildTest.class.getName(),
                        location.toString(),
                        input.toString(),
                        patterns)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.inputReader().readLine();
        return process;
    }

    private static String graph(Path location) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphStore store = TdbStore.openExisting(location)) {
            new Export(store, GraphFormat.NQUADS).to(out);
        }
        return out.toString(UTF_8);
    }
}
