package io.github.chancery.serve.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lines on their way from the thread that makes them to the one that sends them; only a few wait. */
final class LineQueue extends InputStream {
    private static final int WAITING = 16;
    private static final int PAUSE_MILLIS = 100;
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> lines = new ArrayBlockingQueue<>(WAITING);
    private byte[] line = {};
    private int position;
    private boolean hasEnded;

    /**
     * Adds a line once there is room.
     *
     * @param isOver whether nobody takes any more
     * @return whether it was added before that
     */
    boolean add(String text, BooleanSupplier isOver) throws InterruptedException {
        return add((text + "\n").getBytes(UTF_8), isOver);
    }

    /** There are no more lines. */
    void end(BooleanSupplier isOver) throws InterruptedException {
        add(END, isOver);
    }

    private boolean add(byte[] bytes, BooleanSupplier isOver) throws InterruptedException {
        while (!isOver.getAsBoolean()) {
            if (lines.offer(bytes, PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == line.length && !hasEnded) {
            next();
        }
        if (hasEnded) {
            return -1;
        }
        int count = Math.min(length, line.length - position);
        System.arraycopy(line, position, target, offset, count);
        position += count;
        return count;
    }

    private void next() throws IOException {
        try {
            line = lines.take();
            position = 0;
            hasEnded = line.length == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for articles");
        }
    }
}
