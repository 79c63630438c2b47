package io.github.chancery.gazetteer;

import io.github.chancery.gazetteer.Batch.Found;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads a dump once. One thread splits it into batches, others read these, and their records are written in the order of the
 * dump; only a few batches are held at a time. Every so often the position is written, from which another run can go on.
 */
final class Scan {
    private static final int BATCH_BYTES = 1 << 20;
    private static final int BATCH_DOCUMENTS = 500;
    private static final int PART_CHARACTERS = 1 << 23;
    /** The position is written when this part of what has been read before has been read since; so parts stay few. */
    private static final int SHARE = 50;

    private final Documents documents;
    private final Path directory;
    private final Parts parts;
    private final Limits limits;
    private final BuildProgress progress;
    private final List<String> records = new ArrayList<>();
    private final List<Malformed> malformed = new ArrayList<>();
    private Position position;
    private long characters;

    /**
     * How a dump is read.
     *
     * @param threads how many threads read documents
     * @param interval the fewest documents after which the position is written, unless much is kept
     */
    record Limits(int threads, long interval) {}

    Scan(Documents documents, Path directory, Position position, Limits limits, BuildProgress progress)
            throws IOException {
        this.documents = documents;
        this.directory = directory;
        this.parts = new Parts(directory.resolve("reading-" + (position.reading() + 1)));
        this.position = position;
        this.limits = limits;
        this.progress = progress;
    }

    /** Reads from the position to the end. @return the position at the end */
    Position run(Reading reading) throws IOException {
        documents.skip(position.count(), position.bytes());
        BatchReader reader = new BatchReader(reading);
        ExecutorService workers = Executors.newFixedThreadPool(limits.threads());
        try {
            Deque<Future<Found>> running = new ArrayDeque<>();
            for (Batch batch = batch(); !batch.documents().isEmpty(); batch = batch()) {
                Batch next = batch;
                running.add(workers.submit(() -> reader.read(next)));
                if (running.size() > 2 * limits.threads()) {
                    accept(await(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                accept(await(running.remove()));
            }
            save(documents.count(), documents.bytes());
            return position;
        } finally {
            workers.shutdownNow();
        }
    }

    private Batch batch() throws IOException {
        List<Document> batch = new ArrayList<>();
        long size = 0;
        while (size < BATCH_BYTES && batch.size() < Math.min(BATCH_DOCUMENTS, limits.interval())) {
            Optional<Document> document = documents.next();
            if (document.isEmpty()) {
                break;
            }
            batch.add(document.get());
            size += document.get().json().length;
        }
        return new Batch(batch, documents.count(), documents.bytes());
    }

    private static Found await(Future<Found> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChanceryException("the reading was interrupted; the same command goes on from where it was", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void accept(Found found) throws IOException {
        records.addAll(found.records());
        malformed.addAll(found.malformed());
        characters += found.records().stream().mapToLong(String::length).sum();
        Batch batch = found.batch();
        long due = Math.max(limits.interval(), position.count() / SHARE);
        if (characters >= PART_CHARACTERS || batch.count() - position.count() >= due) {
            save(batch.count(), batch.bytes());
        }
        progress.at(position.reading() + 1, batch.count(), batch.bytes(), documents.share());
    }

    private void save(long count, long bytes) throws IOException {
        parts.write(position.parts(), records);
        position = position.after(count, bytes, malformed);
        position.write(directory);
        records.clear();
        malformed.clear();
        characters = 0;
    }
}
