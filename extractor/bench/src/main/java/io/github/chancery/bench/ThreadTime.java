package io.github.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * How long work took.
 *
 * @param processor seconds that the thread was computing, which other programs disturb less
 * @param wall seconds until it was done
 */
record ThreadTime(double processor, double wall) {
    private static final double NANOSECONDS = 1e9;

    static ThreadTime of(Runnable work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long processor = thread.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new ThreadTime(
                (thread.getCurrentThreadCpuTime() - processor) / NANOSECONDS, (System.nanoTime() - wall) / NANOSECONDS);
    }

    String told(int articles) {
        return String.format(
                Locale.ROOT,
                "%.2f s of processor time, %.1f ms an article; %.2f s of time",
                processor,
                1000 * processor / articles,
                wall);
    }
}
