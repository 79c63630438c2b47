package io.github.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.Provenance;
import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Admission.Admitted;
import io.github.chancery.validate.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that change a store are killed at any moment, one after another on one store. After each the store opens and holds
 * whole articles of the input alone; in the end a run makes of it what it makes where nobody disturbed anything. The number of
 * kills is a property: {@code -Dkills=1000}.
 */
class CrashSweepTest {
    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final int ARTICLES = 300;
    private static final int LONGEST_WAIT_MILLIS = 900;
    private static final BatchLimit SMALL = new BatchLimit(20, Duration.ofMillis(50));
    private static final Slow EXTRACTOR = new Slow(new MadeUpExtractor("patterns"), 1);

    @TempDir
    private Path directory;

    private Path store;
    private Path all;
    private Path half;
    private Path parts;
    private final Map<String, Set<Quad>> expected = new HashMap<>();

    /** What the killed process does. */
    private enum Work {
        BUILD,
        SYNC,
        FORGET,
        COMPACT,
        LOAD
    }

    @BeforeEach
    void writeInput() throws IOException {
        store = directory.resolve("disturbed");
        List<String> lines = IntStream.range(0, ARTICLES)
                .mapToObj(number -> "{\"id\": \"" + number + "\", \"text\": \"Text " + number + ".\"}")
                .toList();
        all = Files.write(directory.resolve("all.jsonl"), lines);
        half = Files.write(directory.resolve("half.jsonl"), lines.subList(0, ARTICLES / 2));
        ArticleInput.of(List.of(all)).read(new ArticleSink(this::expect, failure -> {}, warning -> {}));
        build(directory.resolve("undisturbed"), all, 0, true);
        parts = Files.writeString(
                Files.createDirectory(directory.resolve("parts")).resolve("part.nq"),
                graph(directory.resolve("undisturbed")));
    }

    private void expect(Article article) {
        expected.put(
                EXTRACTOR.graphIri(article),
                Set.copyOf(EXTRACTOR.extract(article).quads()));
    }

    @Test
    void nothingIsLostWhateverIsKilledAtAnyMoment() throws Exception {
        Random moments = new Random(ARTICLES);
        for (int kill = 0; kill < KILLS; kill++) {
            Work work = Work.values()[kill % Work.values().length];
            if (work == Work.LOAD) {
                // Into a store that is not there, a load goes in bulk.
                store = directory.resolve("disturbed-" + kill);
            }
            Process process = start(work);
            process.waitFor(moments.nextInt(LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            checkWhole(work + " " + kill);
        }
        build(store, all, 0, true);
        assertEquals(graph(directory.resolve("undisturbed")), graph(store));
    }

    private void checkWhole(String when) {
        try (GraphStore opened = TdbStore.open(store)) {
            List<String> found = new StoredArticles(opened).iris();
            assertTrue(expected.keySet().containsAll(found), when);
            opened.read(view -> {
                for (String iri : found) {
                    Node graph = NodeFactory.createURI(iri);
                    Set<Quad> quads = new HashSet<>();
                    try (Stream<Quad> stored = view.find(graph, Node.ANY, Node.ANY, Node.ANY)) {
                        stored.forEach(quads::add);
                    }
                    assertEquals(expected.get(iri), quads, when + ": " + iri);
                }
                return found;
            });
        }
    }

    /** The process that is killed. */
    public static void main(String[] arguments) {
        Path store = Path.of(arguments[1]);
        System.out.println("begins");
        switch (Work.valueOf(arguments[0])) {
            case BUILD -> build(store, Path.of(arguments[2]), 1, false);
            case SYNC -> build(store, Path.of(arguments[3]), 1, true);
            case FORGET -> forget(store);
            case COMPACT -> compact(store);
            case LOAD -> load(store, Path.of(arguments[4]));
        }
    }

    private static void build(Path location, Path input, int pauseMillis, boolean sync) {
        try (GraphStore store = TdbStore.open(location)) {
            Extractor extractor = new Slow(EXTRACTOR.made(), pauseMillis);
            new Build(extractor, store, MadeUpExtractor.BASE, SMALL, new ToldRun()).run(List.of(input), sync, 1);
        }
    }

    private static void forget(Path location) {
        try (GraphStore store = TdbStore.open(location)) {
            // One after another, so that there are many moments.
            for (String article : new StoredArticles(store).iris()) {
                new Forget(store, new ToldRun()).run(List.of(article));
            }
        }
    }

    private static void compact(Path location) {
        try (GraphStore store = TdbStore.open(location)) {
            for (int i = 0; i < 20; i++) {
                store.compact(0);
            }
        }
    }

    private static void load(Path location, Path part) {
        try (GraphStore store = TdbStore.open(location)) {
            new QuadLoad(store, Validator.of(GraphFactory.createDefaultGraph()), SMALL, new ToldRun())
                    .run(List.of(part), 1);
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

    private Process start(Work work) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashSweepTest.class.getName(),
                        work.name(),
                        store.toString(),
                        all.toString(),
                        half.toString(),
                        parts.toString())
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
