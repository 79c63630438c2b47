package io.github.chancery.serve.articles;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Build;
import io.github.chancery.build.Extractor;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.serve.http.RefusedException;
import io.github.chancery.store.GraphStore;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Adds articles to a store that others read meanwhile, those of one sender after those of another. What is in the store is
 * at every moment the graph of some of the articles: each transaction brings articles in with the meetings that they tell of.
 */
public final class Intake implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final GraphStore store;
    private final String base;
    private final Supplier<Extractor> extractor;
    private final BatchLimit limit;
    private final int threads;

    /** Its own thread, as that of a request is interrupted when the server stops, which a database does not bear. */
    private final ExecutorService turns = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("articles").factory());

    private volatile boolean isStopping;

    /**
     * Makes a store ready, without reading anything yet.
     *
     * @param base where the IRIs of its meetings begin
     * @param extractor asked for once there are articles
     * @param limit how many articles go into the store at once
     * @param threads how many articles are read at a time
     */
    public Intake(GraphStore store, String base, Supplier<Extractor> extractor, BatchLimit limit, int threads) {
        this.store = store;
        this.base = base;
        this.extractor = extractor;
        this.limit = limit;
        this.threads = threads;
    }

    /**
     * Adds articles, and returns when they are in.
     *
     * @param keepsText whether their texts are kept in their graphs
     */
    Addition add(ArticleInput input, boolean keepsText) {
        try {
            return turns.submit(() -> addNow(input, keepsText)).get();
        } catch (RejectedExecutionException e) {
            throw stopped();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private Addition addNow(ArticleInput input, boolean keepsText) {
        ToldAddition told = new ToldAddition();
        Extractor made = keepsText ? extractor.get().keepingText() : extractor.get();
        Build build = Build.whileRead(made, store, base, limit, told);
        return new Addition(build.run(stoppable(input), false, threads), told.failures(), told.notes());
    }

    private ArticleInput stoppable(ArticleInput input) {
        return sink -> input.read(new ArticleSink(
                article -> {
                    if (isStopping) {
                        throw stopped();
                    }
                    sink.articles().accept(article);
                },
                sink.failures(),
                sink.warnings()));
    }

    private static ChanceryException stopped() {
        return new RefusedException(
                RefusedException.UNAVAILABLE,
                "the server is being stopped; hand the articles over again when it runs, those that are in stay");
    }

    /** Has those that are adding articles stop after the one that they are at. */
    public void stop() {
        isStopping = true;
        turns.shutdown();
    }

    /** Waits until nothing more goes into the store. */
    @Override
    public void close() {
        stop();
        try {
            if (!turns.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ChanceryException(
                        "articles are still going into the store; end the process, nothing is lost");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
