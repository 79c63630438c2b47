package io.github.chancery.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Unpacked bytes, as many as their packed size makes likely: what inflates more was made to fill disks or memories. What else
 * goes wrong while they are unpacked is an IOException.
 */
final class Inflation extends FilterInputStream {
    /** Text gets ten to thirty times smaller. */
    private static final int MOST_TIMES = 200;
    /** Small files may be of one letter. */
    private static final long FREE = 20_000_000;

    private final LongSupplier packed;
    private long unpacked;
    private Optional<IOException> failure = Optional.empty();

    /** @param packed how many packed bytes were used so far */
    Inflation(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        int count;
        try {
            count = super.read(target, offset, length);
        } catch (IOException e) {
            throw failed(e);
        } catch (RuntimeException e) {
            // Libraries tell of some damages so.
            throw failed(new IOException("it is damaged", e));
        }
        unpacked += Math.max(0, count);
        if (unpacked > FREE && unpacked > MOST_TIMES * packed.getAsLong()) {
            throw failed(new IOException("it unpacks to more than " + MOST_TIMES + " times its size, as no text does"));
        }
        return count;
    }

    /** Whoever reads on after a failure is told again. */
    private IOException failed(IOException e) {
        failure = Optional.of(e);
        return e;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
