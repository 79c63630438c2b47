package io.github.chancery.bench;

import java.io.OutputStream;
import java.time.Duration;

/** Takes an answer, and notes when the first of its rows come. */
final class FirstBytes extends OutputStream {
    private final long start = System.nanoTime();
    private long first;

    @Override
    public void write(int b) {
        note();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        note();
    }

    private void note() {
        if (first == 0) {
            first = System.nanoTime();
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** When the first bytes came, or all were through. */
    Duration first() {
        return first == 0 ? elapsed() : Duration.ofNanos(first - start);
    }
}
