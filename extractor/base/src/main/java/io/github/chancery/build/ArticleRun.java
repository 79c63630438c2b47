package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.ReadException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Work on all articles of some inputs, several at a time. The thread that calls does the reading, and takes what comes
 * of each article in the order of the input; only a few articles are held at a time. A failure is told and counted.
 */
public final class ArticleRun<T> implements AutoCloseable {
    private static final int WAITING_A_THREAD = 8;

    private record Running<T>(Article article, Future<T> result) {}

    private final Function<Article, T> work;
    private final BiConsumer<Article, T> results;
    private final RunListener listener;
    private final ExecutorService threads;
    private final int capacity;
    private final Deque<Running<T>> window = new ArrayDeque<>();
    private int read;
    private int failed;
    private int unreadable;

    /**
     * Makes a run ready.
     *
     * @param threads how many articles are worked on at a time
     * @param work from an article to what comes of it, on any thread
     * @param results takes what comes of each article
     */
    public ArticleRun(int threads, RunListener listener, Function<Article, T> work, BiConsumer<Article, T> results) {
        this.work = work;
        this.results = results;
        this.listener = listener;
        this.threads = Executors.newFixedThreadPool(threads);
        this.capacity = WAITING_A_THREAD * threads;
    }

    /** Works on the articles of files and directories. */
    public void over(List<Path> inputs, Predicate<Article> wanted) {
        over(ArticleInput.of(inputs), wanted);
    }

    /** Works on the articles of {@code input} that are {@code wanted}, and returns when all are done. */
    public void over(ArticleInput input, Predicate<Article> wanted) {
        input.read(new ArticleSink(article -> take(article, wanted), this::failToRead, listener::noted));
        while (!window.isEmpty()) {
            finishFirst();
        }
    }

    /** How many articles were read. */
    public int read() {
        return read;
    }

    /** How many articles, lines or files failed. */
    public int failed() {
        return failed;
    }

    /** How many lines or files among them gave no article to work on. */
    public int unreadable() {
        return unreadable;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void take(Article article, Predicate<Article> wanted) {
        read++;
        if (!wanted.test(article)) {
            listener.articleDone();
            return;
        }
        window.add(new Running<>(article, threads.submit(() -> work.apply(article))));
        while (window.size() > capacity
                || (!window.isEmpty() && window.peek().result().isDone())) {
            finishFirst();
        }
    }

    private void finishFirst() {
        Running<T> first = window.remove();
        try {
            results.accept(first.article(), first.result().get());
        } catch (ExecutionException e) {
            fail(first.article(), requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChanceryException("interrupted; run again to do the rest", e);
        }
        listener.articleDone();
    }

    private void failToRead(ReadException failure) {
        unreadable++;
        fail(failure.getMessage(), failure);
    }

    private void fail(Article article, Throwable cause) {
        if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
            throw error;
        }
        String reason = cause instanceof ChanceryException ? cause.getMessage() : cause.toString();
        fail("the article " + article.identifier() + " could not be processed (" + reason + ") and is left out", cause);
    }

    private void fail(String sentence, Throwable cause) {
        failed++;
        listener.failed(sentence, cause);
    }
}
