package io.github.chancery.language;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.chancery.language.time.Times;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** CoreNLP's models, each loaded once, on the first need of any, side by side. Safe for use by many threads. */
public final class Models {
    private final Once<Parser> parser = new Once<>(Parser::load);
    private final Once<Recogniser> recogniser = new Once<>(Recogniser::load);
    private final Once<Tagger> tagger = new Once<>(Tagger::load);
    private final Once<Times> times = new Once<>(Times::load);

    /** Begins to load all, the slowest first; whoever needs one waits for it. */
    void load() {
        parser.start();
        recogniser.start();
        tagger.start();
        times.start();
    }

    Tagger tagger() {
        return tagger.get();
    }

    Recogniser recogniser() {
        return recogniser.get();
    }

    Times times() {
        return times.get();
    }

    Parser parser() {
        return parser.get();
    }

    /** The common pool of a machine with two cores has one thread, which would load one model after the other. */
    private static void inThreadOfItsOwn(Runnable task) {
        Thread.ofPlatform().daemon().name("models").start(task);
    }

    private static final class Once<T> {
        private final Supplier<T> load;
        private volatile CompletableFuture<T> loading = new CompletableFuture<>();
        private boolean started;

        Once(Supplier<T> load) {
            this.load = load;
        }

        synchronized void start() {
            if (!started) {
                started = true;
                // CoreNLP reports every file it loads; a reader of our results wants none of that.
                RedwoodConfiguration.empty().apply();
                loading = CompletableFuture.supplyAsync(load, Models::inThreadOfItsOwn);
            }
        }

        T get() {
            start();
            return loading.join();
        }
    }
}
