package io.github.chancery.serve.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of replies wait to be read by those who asked. Safe for use by many threads. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final AtomicLong bytes = new AtomicLong();
    private final long most;

    /** @param most so many may wait */
    Waiting(long most) {
        this.most = most;
    }

    /** @throws BusyException if too many would wait */
    void add(long more) {
        if (bytes.addAndGet(more) > most) {
            remove(more);
            throw new BusyException("too many answers wait to be read by others; ask again in 10 seconds", PAUSE);
        }
    }

    void remove(long read) {
        bytes.addAndGet(-read);
    }
}
