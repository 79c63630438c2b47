package io.github.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class StandaloneClusterTest {
    private static final int TASKS = 12;
    private static final int KILLED_AFTER = 3;

    @TempDir
    private Path directory;

    @Test
    void aWorkerThatIsKilledInTheMiddleLeavesTheQuadsOfOneMachine() throws IOException {
        Path news = Files.writeString(directory.resolve("news.jsonl"), News.lines(0, 60));
        Path output = directory.resolve("out");
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(directory.resolve("cluster")));
                JavaSparkContext spark = new JavaSparkContext(ExtractionRun.configured(cluster.conf()))) {
            Killer killer = new Killer(cluster);
            spark.sc().addSparkListener(killer);
            RunSummary summary = new ExtractionRun(
                            new InputChoice.Paths(List.of(news.toString())), output.toString(), TASKS, News.OPTIONS)
                    .run(spark);
            assertEquals(60, summary.counts().orElseThrow().get(Kind.ARTICLES));
            assertTrue(killer.lost.get() > 0, "a task was lost with the worker");
            killer.killExecutorSoon();
            assertTrue(summary.directory().merge().run(spark).orElseThrow() > 0);
            assertTrue(killer.lost.get() > 0, "a task was lost with the executor");
        }
        assertEquals(load("alone", output.resolve("articles")), load("together", output));
        List<String> quads = News.written(output, Kind.ARTICLES);
        assertEquals(News.onOneMachine(List.of(news)), new TreeSet<>(quads));
        assertEquals(quads.size(), new TreeSet<>(quads).size(), "no article is there twice");
        assertEquals(List.of(), News.written(output, Kind.FAILURES));
    }

    private String load(String name, Path parts) {
        List<String> notes = new ArrayList<>();
        String loaded = Loaded.quads(directory.resolve(name), parts, notes::add);
        assertEquals(
                List.of(), notes.stream().filter(note -> note.contains("anew")).toList());
        return loaded;
    }

    /** Kills a worker once some tasks are done, and later the executor of the other; counts the tasks that were lost. */
    private static final class Killer extends SparkListener {
        private final StandaloneCluster cluster;
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger lost = new AtomicInteger();
        private final AtomicReference<Runnable> kill;

        Killer(StandaloneCluster cluster) {
            this.cluster = cluster;
            this.kill = new AtomicReference<>(cluster::killWorker);
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.reason() instanceof ExecutorLostFailure) {
                lost.incrementAndGet();
            } else if (done.incrementAndGet() == KILLED_AFTER) {
                kill.get().run();
            }
        }

        void killExecutorSoon() {
            lost.set(0);
            kill.set(cluster::killExecutor);
            done.set(0);
        }
    }
}
