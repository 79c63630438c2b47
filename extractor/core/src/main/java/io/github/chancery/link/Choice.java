package io.github.chancery.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses what a name stands for, or that it is not sure. */
final class Choice {
    /** A candidate below this score is not linked: a wrong link is worse than none. */
    static final double THRESHOLD = 0.80;

    /** A candidate that does not lead the next by this much is not linked, unless it is far better known. */
    static final double MARGIN = 0.08;

    private static final double HUNDREDTHS = 100;

    /** On the scale of {@link io.github.chancery.link.item.Item#prior}: some five times as many pages on it. */
    private static final double FAR = 0.28;

    private static final Comparator<Candidate> BEST_KNOWN_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> candidate.item().prior())
            .reversed()
            .thenComparing(Candidate.BEST_FIRST);

    private Choice() {}

    /**
     * The candidate that is good enough, and better than the others or, of those as good, far better known.
     *
     * @param candidates best first
     */
    static Optional<Candidate> of(List<Candidate> candidates) {
        if (candidates.isEmpty() || candidates.get(0).score() < THRESHOLD) {
            return Optional.empty();
        }
        List<Candidate> asGood = candidates.stream()
                .filter(candidate -> lead(candidates.get(0), candidate) < MARGIN)
                .sorted(BEST_KNOWN_FIRST)
                .toList();
        return asGood.stream()
                .findFirst()
                .filter(known -> known.score() >= THRESHOLD)
                .filter(known -> asGood.size() == 1
                        || known.item().prior() - asGood.get(1).item().prior() >= FAR);
    }

    /** In exact hundredths, as scores are. */
    private static double lead(Candidate best, Candidate other) {
        return Math.round((best.score() - other.score()) * HUNDREDTHS) / HUNDREDTHS;
    }
}
