package io.github.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Build;
import io.github.chancery.build.BuildListener;
import io.github.chancery.build.BuildSummary;
import io.github.chancery.build.Export;
import io.github.chancery.build.Extractor;
import io.github.chancery.build.QuadLoad;
import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("models")
class ExtractionRunTest {
    private static JavaSparkContext spark;

    @TempDir
    private static Path news;

    @TempDir
    private Path directory;

    @BeforeAll
    static void writeNewsAndStart() throws IOException {
        Files.writeString(
                news.resolve("a.jsonl"),
                News.lines(0, 3) + "{\"text\": \n\n" + News.lines(3, 2) + "{\"id\": \"long\", \"text\": \""
                        + "x ".repeat(10_000) + "\"}\n{\"id\": \"many\", \"text\": \""
                        + "The ministers met in Bree. ".repeat(21) + "\"}\n{\"id\": \"one\", \"text\": \"They met "
                        + "and met ".repeat(50) + ".\"}\n" + News.lines(5, 1));
        Files.write(news.resolve("b.warc.wet.gz"), News.wet(6, 3));
        Files.write(news.resolve("c.jsonl.gz"), News.gzip(News.lines(9, 2).getBytes(UTF_8)));
        Files.writeString(
                news.resolve("d.txt"),
                "Der Au\u00dfenminister hat sich am Montag mit seinem Amtskollegen getroffen, um \u00fcber die Lage zu sprechen."
                        .repeat(5));
        spark = new JavaSparkContext(ExtractionRun.configured(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void anyNumberOfPartsHasTheQuadsOfOneMachineAndNamesWhatFailed(int partitions) throws IOException {
        Path output = directory.resolve("out");
        RunSummary summary = run(new InputChoice.Paths(List.of(news.toString())), output, partitions);
        assertEquals(
                "12 articles in OUT/articles, 3 failures in OUT/failures, 2 notes in OUT/notes;"
                        + " sentences passed over as they have more than 100 words (--most-words): 1;"
                        + " `chancery build --quads OUT/articles` loads the articles.",
                summary.sentence().replace(output.toString(), "OUT"));
        List<String> quads = News.written(output, Kind.ARTICLES);
        assertEquals(News.onOneMachine(List.of(news)), new TreeSet<>(quads));
        assertEquals(12, changes(quads), "each article's quads stand together");
        assertEquals(
                Set.of(
                        "a.jsonl, is not valid JSON near column 10; write one object a line.",
                        "a.jsonl, the article long is longer than 10000 characters and is left out",
                        "a.jsonl, the article many is left out: more than 20 of its sentences may tell of meetings,"
                                + " and --most-sentences allows no more"),
                News.written(output, Kind.FAILURES).stream()
                        .map(ExtractionRunTest::shortened)
                        .collect(Collectors.toSet()));
        String notes = String.join("\n", News.written(output, Kind.NOTES));
        assertTrue(notes.contains("not in English"), notes);
        assertTrue(notes.contains("more than 100 words (--most-words): 1, in one"), notes);
    }

    @Test
    void theStoreThatItsPartsAreLoadedIntoIsAsABuildMakesIt() {
        Path output = directory.resolve("out");
        run(new InputChoice.Paths(List.of(news.toString())), output, 3);
        String built;
        try (GraphStore store = TdbStore.open(directory.resolve("built"))) {
            new Build(
                            ExecutorPipeline.of(News.OPTIONS),
                            store,
                            Prefixes.BASE,
                            BatchLimit.USUAL,
                            BuildListener.telling(sentence -> {}))
                    .run(shortOnes(), false, 1);
            built = export(store);
        }
        try (GraphStore store = TdbStore.open(directory.resolve("loaded"))) {
            BuildSummary loaded = new QuadLoad(
                            store, Validator.shipped(), BatchLimit.USUAL, BuildListener.telling(sentence -> {}))
                    .run(List.of(output), 1);
            assertEquals(12, loaded.added());
            assertEquals(built, export(store));
        }
        assertTrue(built.contains("#Meeting>"), built);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theRowsOfAParquetFileAreReadWholeOrInParts(int partitions) throws IOException {
        Path parquet = Files.createDirectory(directory.resolve("tables")).resolve("news");
        ParquetNews.write(parquet, 9);
        Files.write(parquet.resolveSibling("cut"), Arrays.copyOf(Files.readAllBytes(parquet), 500));
        Path output = directory.resolve("out");
        run(new InputChoice.Paths(List.of(parquet.getParent().toString())), output, partitions);
        Path lines = Files.writeString(directory.resolve("news.jsonl"), News.lines(0, 9));
        assertEquals(News.onOneMachine(List.of(lines)), new TreeSet<>(News.written(output, Kind.ARTICLES)));
        List<String> failures = News.written(output, Kind.FAILURES);
        assertTrue(
                failures.stream().allMatch(line -> line.contains("tables/cut")) && !failures.isEmpty(),
                failures::toString);
    }

    @Test
    void anArticleThatIsGivenUpEndsBeforeItsNextSentence() {
        List<Article> articles = new ArrayList<>();
        ArticleInput.of(List.of(news.resolve("c.jsonl.gz")))
                .read(new ArticleSink(articles::add, failure -> {}, warning -> {}));
        Article article = articles.getFirst();
        Extractor ready = ExecutorPipeline.of(News.OPTIONS);
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> ready.extract(article));
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void theFilesOfAManifestAreReadAndTheMissingOneIsNamed() throws IOException {
        Path manifest = directory.resolve("paths.gz");
        Files.write(manifest, News.gzip("b.warc.wet.gz\n\nmissing.warc.gz\nc.jsonl.gz\n".getBytes(UTF_8)));
        Path output = directory.resolve("out");
        run(new InputChoice.Listed(new Manifest(manifest.toString(), news + "/")), output, 2);
        assertEquals(
                News.onOneMachine(List.of(news.resolve("b.warc.wet.gz"), news.resolve("c.jsonl.gz"))),
                new TreeSet<>(News.written(output, Kind.ARTICLES)));
        List<String> failures = News.written(output, Kind.FAILURES);
        assertEquals(1, failures.size(), failures.toString());
        assertTrue(failures.get(0).contains("missing.warc.gz"), failures.toString());
    }

    @Test
    void aRunIsTakenUpAgainAndTheOutputOfAnotherIsRefused() throws IOException {
        Path output = directory.resolve("out");
        InputChoice input =
                new InputChoice.Paths(List.of(news.resolve("c.jsonl.gz").toString()));
        run(input, output, 0);
        List<String> first = News.written(output, Kind.ARTICLES);
        assertEquals(2, changes(first));
        // As it is when the driver was killed before the end.
        Files.delete(output.resolve("_SUCCESS"));
        Files.write(output.resolve("articles/part-00007.nq.gz"), News.gzip("half".getBytes(UTF_8)));
        ExtractionOptions later = News.OPTIONS.at(Instant.parse("2031-01-01T00:00:00Z"));
        new ExtractionRun(input, output.toString(), 0, later).run(spark);
        assertEquals(first, News.written(output, Kind.ARTICLES));
        assertTrue(run(input, output, 3).counts().isEmpty(), "what is finished is left as it is");

        InputChoice other = new InputChoice.Paths(List.of(news.toString()));
        assertTrue(refusal(other, output)
                .endsWith("holds the output of another run, of other input or options; name another" + " directory"));
        assertTrue(refusal(other, news).endsWith("is not empty and not of this job; name another directory"));
        assertTrue(refusal(new InputChoice.Paths(List.of(news + "/*.xml")), directory.resolve("none"))
                .endsWith("check the path"));
    }

    /** The job leaves out an article that is too long, and a build does not. */
    private static ArticleInput shortOnes() {
        return sink -> ArticleInput.of(List.of(news))
                .read(new ArticleSink(
                        article -> {
                            if (article.text().length() <= News.OPTIONS.limits().characters()) {
                                sink.articles().accept(article);
                            }
                        },
                        sink.failures(),
                        sink.warnings()));
    }

    private static String export(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, GraphFormat.NQUADS).to(out);
        return out.toString(UTF_8);
    }

    private static RunSummary run(InputChoice input, Path output, int partitions) {
        return new ExtractionRun(input, output.toString(), partitions, News.OPTIONS).run(spark);
    }

    private static String refusal(InputChoice input, Path output) {
        return assertThrows(ChanceryException.class, () -> run(input, output, 0))
                .getMessage();
    }

    /** How often another graph begins than that of the line before. */
    private static int changes(List<String> quads) {
        String graph = "";
        int changes = 0;
        for (String quad : quads) {
            String next = quad.substring(quad.lastIndexOf('<'));
            changes += next.equals(graph) ? 0 : 1;
            graph = next;
        }
        return changes;
    }

    private static String shortened(String failure) {
        return failure.replaceAll(".*\"file\":\".*/([a-z.]+)\".*\"reason\":\"([^\"]*)\".*", "$1, $2");
    }
}
