package io.github.chancery.store.bounds;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import io.github.chancery.store.QueryTooLargeException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Ends queries of strangers before they fill the memory. After each garbage collection it looks how much is held; where that is
 * too much, the query ends whose thread has asked for most memory since it began. Safe for use by many threads.
 */
public final class HeapGuard implements NotificationListener, AutoCloseable {
    /** So much of the heap may be held after a collection. */
    private static final double MOST_HELD = 0.7;

    /** A query that has asked for less than this part of the heap is not what fills it. */
    private static final double LEAST_ASKED = 0.1;

    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final long heap = Runtime.getRuntime().maxMemory();
    private final Set<String> pools = new HashSet<>();
    private boolean isLooking;

    /** A query that runs in the thread that it began in. */
    public final class Running implements AutoCloseable {
        private final Runnable end;
        private final long thread = Thread.currentThread().threadId();
        private final long askedBefore = allocated(thread);
        private volatile boolean isTooLarge;

        private Running(Runnable end) {
            this.end = end;
        }

        /**
         * What the query is answered with.
         *
         * @throws QueryTooLargeException if it was ended because of the memory that it held
         */
        public <T> T read(Supplier<T> answer) {
            try {
                return answer.get();
            } catch (RuntimeException e) {
                // Whatever it was at when it was ended may fail in a way of its own.
                if (isTooLarge) {
                    throw new QueryTooLargeException(
                            "the query holds more in memory than there is for it and was given up; ask for less, such as"
                                    + " fewer rows to sort, to group or to tell apart",
                            e);
                }
                throw e;
            }
        }

        private long asked() {
            return allocated(thread) - askedBefore;
        }

        private void giveUp() {
            isTooLarge = true;
            end.run();
        }

        /** It has ended. */
        @Override
        public void close() {
            running.remove(this);
        }
    }

    /**
     * A query begins, in this thread.
     *
     * @param end ends it, from another thread
     */
    public Running begin(Runnable end) {
        look();
        Running query = new Running(end);
        running.add(query);
        return query;
    }

    /** From the first query on, as many programs have none. */
    private synchronized void look() {
        if (!isLooking) {
            isLooking = true;
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getName)
                    .forEach(pools::add);
            collectors().forEach(collector -> collector.addNotificationListener(this, null, null));
        }
    }

    private static Stream<NotificationEmitter> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast);
    }

    private static long allocated(long thread) {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getThreadAllocatedBytes(thread);
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION.equals(notification.getType())) {
            GarbageCollectionNotificationInfo collection =
                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            if (isWhole(collection) && held(collection.getGcInfo().getMemoryUsageAfterGc()) > MOST_HELD * heap) {
                endGreatest();
            }
        }
    }

    /** Collections of what is new leave what is old as full as it was, except G1's, which sees to the old as it fills. */
    private static boolean isWhole(GarbageCollectionNotificationInfo collection) {
        return !"end of minor GC".equals(collection.getGcAction())
                || collection.getGcName().startsWith("G1");
    }

    private long held(Map<String, MemoryUsage> after) {
        return after.entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    private void endGreatest() {
        running.stream()
                .filter(query -> !query.isTooLarge && query.asked() > LEAST_ASKED * heap)
                .max(Comparator.comparingLong(Running::asked))
                .ifPresent(Running::giveUp);
    }

    /** Looks no more. */
    @Override
    public synchronized void close() {
        if (isLooking) {
            isLooking = false;
            collectors().forEach(this::leave);
        }
    }

    private void leave(NotificationEmitter collector) {
        try {
            collector.removeNotificationListener(this);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
