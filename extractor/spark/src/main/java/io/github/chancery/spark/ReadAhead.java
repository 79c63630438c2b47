package io.github.chancery.spark;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a reader comes upon, one after another: it reads on a thread of its own, a few articles ahead. */
final class ReadAhead implements Iterator<Item>, AutoCloseable {
    private static final int AHEAD = 8;

    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private @Nullable Item next;

    /** @param reader hands over all items, and returns at the end */
    ReadAhead(Consumer<Consumer<Item>> reader) {
        this.thread = Thread.ofPlatform().daemon().name("reading").unstarted(() -> read(reader));
    }

    /** Begins to read. */
    ReadAhead begin() {
        thread.start();
        return this;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = take();
        }
        if (next instanceof Item.End end && end.failure().isPresent()) {
            throw new IllegalStateException("reading broke off", end.failure().get());
        }
        return !(next instanceof Item.End);
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Item item = requireNonNull(next);
        next = null;
        return item;
    }

    /** Ends the reading, wherever it is. */
    @Override
    public void close() {
        thread.interrupt();
    }

    /** Nothing may escape: what does ends an executor. */
    private void read(Consumer<Consumer<Item>> reader) {
        try {
            put(end(reader));
        } catch (CancellationException e) {
            // Nobody waits for the rest.
        }
    }

    private Item.End end(Consumer<Consumer<Item>> reader) {
        try {
            reader.accept(this::put);
            return new Item.End(Optional.empty());
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return new Item.End(Optional.of(e));
        }
    }

    private void put(Item item) {
        try {
            items.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("the task has ended").initCause(e);
        }
    }

    private Item take() {
        try {
            return items.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("the task was stopped").initCause(e);
        }
    }
}
