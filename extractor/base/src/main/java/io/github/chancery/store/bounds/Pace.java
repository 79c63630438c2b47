package io.github.chancery.store.bounds;

import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Has a query that has worked for long leave the processors to others: where it is given less of one than it could use, others want
 * it too, and it pauses. A query that has the processor for itself never does. For one thread.
 */
public final class Pace {
    private static final Symbol KEY = Symbol.create("urn:x-chancery:pace");

    /** Between two looks at the clock. */
    private static final int STEPS = 64;

    /** A query that has used no more of a processor does not pause, in nanoseconds. */
    private static final long FREE = 250_000_000;

    /** So long it works before it looks whether others wait, in nanoseconds; what a clock tells of less is too coarse. */
    private static final long SLICE = 20_000_000;

    /** Of the time that has passed; less is where others had a part of it. */
    private static final double ALONE = 0.9;

    /** So many times as long as it has worked among others it pauses. */
    private static final int PAUSES = 3;

    private static final long LONGEST_PAUSE = 200_000_000;

    private final LongSupplier clock;
    private final LongSupplier processor;
    private final LongConsumer pause;
    private final long used;
    private int steps;
    private long sliceBegan;
    private long sliceUsed;

    /**
     * @param clock tells nanoseconds
     * @param processor how many nanoseconds of a processor this thread has used
     * @param pause waits so many nanoseconds
     */
    Pace(LongSupplier clock, LongSupplier processor, LongConsumer pause) {
        this.clock = clock;
        this.processor = processor;
        this.pause = pause;
        this.used = processor.getAsLong();
        beginSlice();
    }

    /** Gives a query one, in the thread that it runs in. */
    public static void keep(QueryExecBuilder query) {
        query.set(
                KEY,
                new Pace(
                        System::nanoTime,
                        ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime,
                        LockSupport::parkNanos));
    }

    /** The rows of an operation of a query, at its pace if it has one. */
    public static QueryIterator of(QueryIterator rows, Context query) {
        Pace pace = query.get(KEY);
        return pace == null ? rows : new PacedRows(rows, pace);
    }

    /** What is called at each step of what takes long in a query. */
    static Runnable of(Context query) {
        Pace pace = query.get(KEY);
        return pace == null ? () -> {} : pace::step;
    }

    /** One more step is done. */
    void step() {
        if (++steps % STEPS != 0) {
            return;
        }
        long took = clock.getAsLong() - sliceBegan;
        if (took < SLICE) {
            return;
        }
        long now = processor.getAsLong();
        if (now - used > FREE && now - sliceUsed < ALONE * took) {
            pause.accept(Math.min(PAUSES * took, LONGEST_PAUSE));
        }
        beginSlice();
    }

    private void beginSlice() {
        sliceBegan = clock.getAsLong();
        sliceUsed = processor.getAsLong();
    }

    private static final class PacedRows extends QueryIteratorWrapper {
        private final Pace pace;

        PacedRows(QueryIterator rows, Pace pace) {
            super(rows);
            this.pace = pace;
        }

        @Override
        protected Binding moveToNextBinding() {
            pace.step();
            return super.moveToNextBinding();
        }
    }
}
