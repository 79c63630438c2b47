package io.github.chancery.spark.merge;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;

/**
 * What is linked, one with another, over any number of others (union-find; Tarjan 1975). All of it is held by the driver at the end, and by each
 * executor that asks: some 100 bytes for each thing that is linked at all.
 */
final class Links implements Serializable {
    private static final long serialVersionUID = 1;

    /** As executors find them, in the steps of a tree, so that the driver gets few at a time. */
    private static final int STEPS = 2;

    private final HashMap<Long, Long> above = new HashMap<>();

    /** All links of all lists: what stands in one list is linked. */
    static Links of(JavaRDD<List<String>> lists) {
        return lists.treeAggregate(new Links(), Links::with, Links::and, STEPS);
    }

    private Links with(List<String> linked) {
        long first = Ids.of(linked.getFirst());
        linked.forEach(other -> join(first, Ids.of(other)));
        return this;
    }

    private Links and(Links others) {
        others.above.forEach(this::join);
        return this;
    }

    private void join(long one, long other) {
        long first = top(one);
        long second = top(other);
        long least = Math.min(first, second);
        above.put(least, least);
        above.put(Math.max(first, second), least);
    }

    /** The top of a thing, which is then half as far away. */
    private long top(long id) {
        long at = id;
        for (Long next = above.get(at); next != null && next != at; ) {
            Long over = requireNonNull(above.get(next));
            above.put(at, over);
            at = next;
            next = over;
        }
        return at;
    }

    /** What is the same for all that a thing is linked with; nothing if it is linked with none. Safe for many threads. */
    Optional<Long> group(String thing) {
        long at = Ids.of(thing);
        Long next = above.get(at);
        if (next == null) {
            return Optional.empty();
        }
        while (next != at) {
            at = next;
            next = requireNonNull(above.get(at));
        }
        return Optional.of(at);
    }
}
