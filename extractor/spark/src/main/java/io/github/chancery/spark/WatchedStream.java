package io.github.chancery.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers that the file system failed, which readers do not tell from a file that is damaged. */
final class WatchedStream extends FilterInputStream {
    private @Nullable IOException failure;

    WatchedStream(InputStream in) {
        super(in);
    }

    /** What went wrong below, if anything did. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
