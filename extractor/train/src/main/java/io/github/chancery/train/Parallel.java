package io.github.chancery.train;

import java.util.List;
import java.util.function.Function;

/** Does the same with many things on all processors, and gives the results in the order of the things. */
final class Parallel {
    private Parallel() {}

    static <A, B> List<B> map(List<A> things, Function<A, B> work) {
        return things.parallelStream().map(work).toList();
    }
}
