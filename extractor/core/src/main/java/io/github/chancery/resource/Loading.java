package io.github.chancery.resource;

import io.github.chancery.model.ChanceryException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A value that is loaded once, in a thread of its own, from when it is first begun or asked for; safe for many threads. */
public final class Loading<T> implements Supplier<T> {
    private final Supplier<T> load;
    private volatile CompletableFuture<T> loading = new CompletableFuture<>();
    private boolean begun;

    public Loading(Supplier<T> load) {
        this.load = load;
    }

    /** Begins to load it; whoever needs it waits for it. */
    public synchronized void begin() {
        if (!begun) {
            begun = true;
            loading = CompletableFuture.supplyAsync(load, Loading::inThreadOfItsOwn);
        }
    }

    @Override
    public T get() {
        begin();
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ChanceryException told ? told : e;
        }
    }

    /** The common pool of a machine with two cores has one thread, which would load one after the other. */
    private static void inThreadOfItsOwn(Runnable task) {
        Thread.ofPlatform().daemon().name("models").start(task);
    }
}
