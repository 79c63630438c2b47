package io.github.chancery.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.ProxyInputStream;

/** A stream of a file that tells how much of it was read. */
final class Metered extends ProxyInputStream {
    private final LongConsumer meter;
    private long told;

    Metered(InputStream in, LongConsumer meter) {
        super(in);
        this.meter = meter;
    }

    /** Tells what is left of a file of that size, as nobody will read it. */
    void passOver(long size) {
        tell(size - told);
    }

    @Override
    protected void afterRead(int bytes) throws IOException {
        tell(bytes);
    }

    private void tell(long bytes) {
        if (bytes > 0) {
            told += bytes;
            meter.accept(bytes);
        }
    }
}
