package io.github.chancery.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleRunTest {
    private final ToldRun told = new ToldRun();
    private final List<String> results = new ArrayList<>();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheInputWhateverEachTakes(int threads) throws IOException {
        // Each but the last that runs at a time waits for the one that comes after it.
        List<CountDownLatch> done =
                Stream.generate(() -> new CountDownLatch(1)).limit(100).toList();
        run(threads, 100, article -> {
            int number = Integer.parseInt(article.identifier());
            if (number % threads < threads - 1 && number < 99) {
                done.get(number + 1).await();
            }
            done.get(number).countDown();
            return article.identifier();
        });
        assertEquals(IntStream.range(0, 100).mapToObj(Integer::toString).toList(), results);
    }

    @Test
    void anArticleThatCannotBeProcessedIsNamedAndTheRestIsDone() throws IOException {
        ArticleRun<String> run = run(2, 5, article -> switch (article.identifier()) {
            case "1" -> throw new IllegalStateException("too odd");
            case "3" -> throw new StackOverflowError();
            default -> article.identifier();
        });
        assertEquals(List.of("0", "2", "4"), results);
        assertEquals(5, run.read());
        assertEquals(2, run.failed());
        assertEquals(
                List.of(
                        "the article 1 could not be processed (java.lang.IllegalStateException: too odd)"
                                + " and is left out",
                        "the article 3 could not be processed (java.lang.StackOverflowError)" + " and is left out"),
                told.failures());
    }

    @Test
    void noMoreMemoryEndsTheRun() {
        assertThrows(
                OutOfMemoryError.class,
                () -> run(1, 3, article -> {
                    throw new OutOfMemoryError("for the test");
                }));
        assertEquals(List.of(), results);
    }

    @Test
    void onlyAFewArticlesWaitAtATime() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Path input = articles(500);
        try (ArticleRun<Integer> run = new ArticleRun<>(
                2,
                told,
                article -> begun.incrementAndGet(),
                (article, number) -> most.accumulateAndGet(begun.get() - results(article), Math::max))) {
            run.over(List.of(input), article -> true);
        }
        assertEquals(500, results.size());
        assertTrue(most.get() < 50, () -> "waiting: " + most);
    }

    private int results(Article article) {
        results.add(article.identifier());
        return results.size();
    }

    /** Work that may wait. */
    private interface Work {
        String apply(Article article) throws InterruptedException;
    }

    private ArticleRun<String> run(int threads, int articles, Work work) throws IOException {
        Function<Article, String> uninterrupted = article -> {
            try {
                return work.apply(article);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        Path input = articles(articles);
        try (ArticleRun<String> run =
                new ArticleRun<>(threads, told, uninterrupted, (article, result) -> results.add(result))) {
            run.over(List.of(input), article -> true);
            return run;
        }
    }

    private Path articles(int count) throws IOException {
        String lines = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"text\": \"The river rose.\"}\n")
                .collect(Collectors.joining());
        return Files.writeString(directory.resolve("articles.jsonl"), lines);
    }
}
