package io.github.chancery.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The largest matching of two short lists in which nothing stands in two pairs, by augmenting paths (Berge 1957). */
final class OneToOne<G, F> {
    private final List<G> gold;
    private final List<F> found;
    private final BiPredicate<G, F> matches;
    /** Which of the gold list each of the found list has, by their positions. */
    private final Map<Integer, Integer> owners = new TreeMap<>();

    private OneToOne(List<G> gold, List<F> found, BiPredicate<G, F> matches) {
        this.gold = gold;
        this.found = found;
        this.matches = matches;
    }

    /** As many pairs that match as can be made. */
    static <G, F> List<Pair<G, F>> pairs(List<G> gold, List<F> found, BiPredicate<G, F> matches) {
        OneToOne<G, F> matching = new OneToOne<>(gold, found, matches);
        IntStream.range(0, gold.size()).forEach(i -> matching.place(i, new HashSet<>()));
        return matching.owners.entrySet().stream()
                .map(owned -> new Pair<>(gold.get(owned.getValue()), found.get(owned.getKey())))
                .toList();
    }

    private boolean place(int i, Set<Integer> tried) {
        for (int j = 0; j < found.size(); j++) {
            if (matches.test(gold.get(i), found.get(j)) && tried.add(j) && isFree(j, tried)) {
                owners.put(j, i);
                return true;
            }
        }
        return false;
    }

    /** Whether nothing has {@code j}, or what has it could be placed elsewhere. */
    private boolean isFree(int j, Set<Integer> tried) {
        Integer owner = owners.get(j);
        return owner == null || place(owner, tried);
    }
}
