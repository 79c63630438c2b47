package io.github.chancery.link;

import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.match.Candidate;
import io.github.chancery.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a name stands for, or that it is not sure.
 *
 * @param link the item, if one is sure, with how likely it is right
 * @param candidates the best few items, the one that is sure first, then as they fit, with how likely each is right
 */
record Disambiguation(Optional<Link> link, List<Link> candidates) {
    /** A candidate that is less likely right is not linked: a wrong link is worse than none. */
    static final double THRESHOLD = 0.80;

    /** A candidate that does not lead the next by this much is not linked, unless it is far better known. */
    static final double MARGIN = 0.08;

    private static final int MOST = 5;
    private static final double HUNDREDTHS = 100;

    /** On the scale of {@link Item#prior}: some five times as many pages on it. */
    private static final double FAR = 0.28;

    private static final Comparator<Candidate> BEST_KNOWN_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> candidate.item().prior())
            .reversed()
            .thenComparing(Candidate.BEST_FIRST);

    Disambiguation {
        candidates = List.copyOf(candidates);
    }

    /**
     * What a name with these candidates stands for.
     *
     * @param candidates best first
     */
    static Disambiguation of(List<Candidate> candidates, LinkScores scores) {
        Optional<Candidate> sure = sure(candidates, scores);
        List<Candidate> ordered = new ArrayList<>(sure.stream().toList());
        candidates.stream()
                .filter(candidate -> !sure.equals(Optional.of(candidate)))
                .forEach(ordered::add);
        int rivals = sure.isPresent() || candidates.isEmpty()
                ? 1
                : asGood(candidates).size();
        List<Link> links = new ArrayList<>();
        for (Candidate candidate : ordered.subList(0, Math.min(MOST, ordered.size()))) {
            double share = scores.share(candidate.item().kind(), candidate.score() / rivals);
            links.add(link(candidate.item(), Math.min(share, left(links, sure.isPresent()))));
        }
        return new Disambiguation(sure.isPresent() ? Optional.of(links.get(0)) : Optional.empty(), links);
    }

    /** The same with more told of the item that is sure. */
    Disambiguation with(UnaryOperator<Link> more) {
        return new Disambiguation(link.map(more), candidates);
    }

    /** The candidate that is good enough, and better than the others or, of those as good, far better known. */
    static Optional<Candidate> sure(List<Candidate> candidates, LinkScores scores) {
        if (candidates.isEmpty() || !isLikely(candidates.get(0), scores)) {
            return Optional.empty();
        }
        List<Candidate> asGood = asGood(candidates);
        return asGood.stream()
                .findFirst()
                .filter(known -> isLikely(known, scores))
                .filter(known -> asGood.size() == 1
                        || known.item().prior() - asGood.get(1).item().prior() >= FAR);
    }

    private static boolean isLikely(Candidate candidate, LinkScores scores) {
        return scores.share(candidate.item().kind(), candidate.score()) >= THRESHOLD;
    }

    /** The best candidate and those that it does not lead by the margin; the best known first. */
    private static List<Candidate> asGood(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> lead(candidates.get(0), candidate) < MARGIN)
                .sorted(BEST_KNOWN_FIRST)
                .toList();
    }

    /** What is left for the next candidate: no more than the one before and, beside one that is sure, than its rest. */
    private static double left(List<Link> before, boolean sure) {
        if (before.isEmpty()) {
            return 1;
        }
        double last = before.get(before.size() - 1).score();
        return sure ? Math.min(last, 1 - before.get(0).score()) : last;
    }

    private static Link link(Item item, double share) {
        return new Link(item.item(), item.label(), Math.round(share * HUNDREDTHS) / HUNDREDTHS);
    }

    /** In exact hundredths, as scores are. */
    private static double lead(Candidate best, Candidate other) {
        return Math.round((best.score() - other.score()) * HUNDREDTHS) / HUNDREDTHS;
    }
}
