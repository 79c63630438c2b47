package io.github.chancery.link;

import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.match.Candidate;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides which of a name's candidates it stands for, if that is sure. */
final class Disambiguator {
    private static final int MOST = 5;
    private static final double HUNDREDTHS = 100;

    private static final Comparator<Candidate> BEST_KNOWN_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> candidate.item().prior())
            .reversed()
            .thenComparing(Candidate.BEST_FIRST);

    private final LinkScores scores;
    private final MatchWeights.Decision weights;

    /** @param scores how likely candidates are right */
    Disambiguator(LinkScores scores, MatchWeights.Decision weights) {
        this.scores = scores;
        this.weights = weights;
    }

    /**
     * What a name with these candidates stands for.
     *
     * @param candidates best first
     */
    Disambiguation decide(List<Candidate> candidates) {
        Optional<Candidate> sure = sure(candidates);
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
            links.add(link(candidate.item(), Math.min(Math.min(1, share), left(links, sure.isPresent()))));
        }
        return new Disambiguation(sure.isPresent() ? Optional.of(links.get(0)) : Optional.empty(), links);
    }

    /** The candidate that is good enough, and better than the others or, of those as good, far better known. */
    Optional<Candidate> sure(List<Candidate> candidates) {
        if (candidates.isEmpty() || !isLikely(candidates.get(0))) {
            return Optional.empty();
        }
        List<Candidate> asGood = asGood(candidates);
        return asGood.stream()
                .findFirst()
                .filter(known -> isLikely(known))
                .filter(known -> asGood.size() == 1
                        || known.item().prior() - asGood.get(1).item().prior() >= weights.far());
    }

    private boolean isLikely(Candidate candidate) {
        return scores.share(candidate.item().kind(), candidate.score()) >= weights.threshold();
    }

    /** The best candidate and those that it does not lead by the margin; the best known first. */
    private List<Candidate> asGood(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> lead(candidates.get(0), candidate) < weights.margin())
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

    /** The sure candidate, if it is sure enough to tell of which country a text speaks. */
    Optional<Candidate> telling(List<Candidate> candidates) {
        return sure(candidates).filter(sure -> sure.score() >= weights.telling());
    }
}
