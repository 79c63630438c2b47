package io.github.chancery.link.match;

import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.index.Hit;
import java.util.Comparator;

/**
 * An item that a name may stand for.
 *
 * @param score how well name and context fit it, from 0 to 1 and more where everything fits
 */
public record Candidate(Item item, double score) {
    /** Best first; among equals the item that Wikidata had first. */
    public static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> Long.parseLong(candidate.item().item().substring(1)));

    private static final double LABEL = 1;
    private static final double ALIAS = 0.97;
    private static final double MISSPELT = 0.92;
    private static final double HUNDREDTHS = 100;

    /** The candidate with its score rounded and not below 0. */
    public static Candidate of(Item item, double score) {
        double rounded = Math.round(score * HUNDREDTHS) / HUNDREDTHS;
        return new Candidate(item, Math.max(0, rounded));
    }

    /** The candidate that a name alone makes of an item; at most this score. */
    public static Candidate of(Hit<?> hit, double most) {
        return of(hit.item(), most * similarity(hit.fit()));
    }

    /** From 0 to 1: how well a name fits. */
    static double similarity(Hit.Fit fit) {
        return switch (fit) {
            case LABEL -> LABEL;
            case ALIAS -> ALIAS;
            case MISSPELT -> MISSPELT;
        };
    }
}
