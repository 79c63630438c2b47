package io.github.chancery.evaluate;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which of the meetings found in an article are which of the annotated ones.
 *
 * @param identifier the article's
 * @param pairs those that are one
 * @param missed the annotated ones that were not found
 * @param invented those found that are not annotated
 */
record Alignment(
        String identifier,
        List<Pair<GoldMeeting, FoundMeeting>> pairs,
        List<GoldMeeting> missed,
        List<FoundMeeting> invented) {
    Alignment {
        requireNonNull(identifier);
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        invented = List.copyOf(invented);
    }

    /** How like the annotated meeting at one position the found one at another is. */
    private record Likeness(double similarity, int gold, int found) {}

    /** Pairs the meetings one to one, the most similar first. */
    static Alignment of(GoldArticle article, List<FoundMeeting> found) {
        List<GoldMeeting> gold = article.meetings();
        Map<Integer, Integer> paired = new TreeMap<>();
        for (Likeness next : likenesses(gold, found)) {
            if (!paired.containsKey(next.gold()) && !paired.containsValue(next.found())) {
                paired.put(next.gold(), next.found());
            }
        }
        return new Alignment(
                article.identifier(),
                paired.entrySet().stream()
                        .map(pair -> new Pair<>(gold.get(pair.getKey()), found.get(pair.getValue())))
                        .toList(),
                without(paired.keySet(), gold),
                without(paired.values(), found));
    }

    /** Whether no meeting was found in the article though there are some. */
    boolean foundNothing() {
        return pairs.isEmpty() && invented.isEmpty() && !missed.isEmpty();
    }

    /** The likenesses above 0, the greatest first. */
    private static List<Likeness> likenesses(List<GoldMeeting> gold, List<FoundMeeting> found) {
        return IntStream.range(0, gold.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, found.size())
                        .mapToObj(j -> new Likeness(Similarity.of(gold.get(i), found.get(j)), i, j)))
                .filter(likeness -> likeness.similarity() > 0)
                .sorted(comparingDouble(Likeness::similarity).reversed())
                .toList();
    }

    private static <T> List<T> without(Collection<Integer> positions, List<T> list) {
        return IntStream.range(0, list.size())
                .filter(position -> !positions.contains(position))
                .mapToObj(list::get)
                .toList();
    }
}
