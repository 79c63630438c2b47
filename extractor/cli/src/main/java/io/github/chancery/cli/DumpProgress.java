package io.github.chancery.cli;

import io.github.chancery.gazetteer.BuildProgress;
import java.time.Duration;
import java.util.Locale;

/** Shows how far the reading of a dump has come when somebody watches. */
final class DumpProgress implements BuildProgress, AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(500).toNanos();
    private static final double MEGABYTE = 1e6;
    private static final double PER_CENT = 100;
    private static final double SECOND = 1e9;

    private final Console console;
    private long start = System.nanoTime();
    private long shown = start;
    private int reading;
    private long startBytes;
    private boolean visible;

    DumpProgress(Console console) {
        this.console = console;
    }

    @Override
    public void at(int current, long documents, long bytes, double share) {
        long now = System.nanoTime();
        if (current != reading) {
            reading = current;
            start = now;
            startBytes = bytes;
        }
        if (console.showsProgress() && now - shown > PAUSE) {
            shown = now;
            visible = true;
            double rate = (bytes - startBytes) / MEGABYTE / Math.max(1, (now - start) / SECOND);
            console.err()
                    .printf(
                            Locale.ROOT,
                            "%s  reading %d of 2: %.1f %%, %,d lines, %,.0f MB, %.0f MB a second",
                            Progress.CLEAR_LINE,
                            current,
                            share * PER_CENT,
                            documents,
                            bytes / MEGABYTE,
                            rate);
            console.err().flush();
        }
    }

    @Override
    public void close() {
        if (visible) {
            console.err().print(Progress.CLEAR_LINE);
            console.err().flush();
            visible = false;
        }
    }
}
