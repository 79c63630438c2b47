package io.github.chancery.bench;

import io.github.chancery.bench.LinkCalibration.Observed;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al., 1955): the curve that does not fall and is nearest to
 * what was observed. Each score has one made-up observation of its own value beside the real ones, so that few of these
 * do not make it 0 or 1.
 */
final class Isotonic {
    private Isotonic() {}

    /** Neighbouring scores with one share. */
    private record Pool(double first, double last, double sum, double count) {
        double share() {
            return sum / count;
        }

        Pool with(Pool next) {
            return new Pool(first, next.last, sum + next.sum, count + next.count);
        }
    }

    /** The share that is right, by score; between two scores it is a straight line. */
    static Map<Double, Double> fit(List<Observed> observed) {
        Map<Double, Pool> byScore = new TreeMap<>();
        observed.stream()
                .sorted(Comparator.comparingDouble(Observed::score))
                .forEach(each -> byScore.merge(
                        each.score(),
                        new Pool(each.score(), each.score(), each.score() + (each.right() ? 1 : 0), 2),
                        (pool, one) -> new Pool(
                                pool.first(), pool.last(), pool.sum() + (each.right() ? 1 : 0), pool.count() + 1)));
        Deque<Pool> pools = new ArrayDeque<>();
        for (Pool next : byScore.values()) {
            Pool pool = next;
            while (!pools.isEmpty() && pools.getLast().share() >= pool.share()) {
                pool = pools.removeLast().with(pool);
            }
            pools.addLast(pool);
        }
        Map<Double, Double> curve = new TreeMap<>();
        pools.forEach(pool -> {
            curve.put(pool.first(), pool.share());
            curve.put(pool.last(), pool.share());
        });
        return curve;
    }
}
