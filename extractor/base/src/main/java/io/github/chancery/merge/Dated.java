package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report of which it is known when the encounter can have been, so that it can be compared with others.
 *
 * @param report the report
 * @param window when the encounter can have been
 * @param sites where
 * @param keys the actors, those whom they act for, and names; two reports of one encounter have one of these in common
 */
record Dated(StoredReport report, Window window, Sites sites, Set<Object> keys) {
    /** Fewer parties than this in common do not show that a larger round is meant by both. */
    private static final int ROUND = 3;

    static Optional<Dated> of(StoredReport report) {
        return Window.of(report).map(window -> new Dated(report, window, Sites.of(report), keys(report)));
    }

    /** The same with more that is known of the report's parties. */
    Dated with(StoredReport completed) {
        return new Dated(completed, window, sites, keys);
    }

    /** A report is known by its IRI. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dated dated && report.iri().equals(dated.report.iri());
    }

    @Override
    public int hashCode() {
        return report.iri().hashCode();
    }

    /** Whether the reports may be of one encounter, at a quick look; where not, they are not. */
    boolean isNear(Dated other) {
        return window.agrees(other.window)
                && report.type().equals(other.report.type())
                && other.keys.stream().anyMatch(keys::contains);
    }

    /** Whether the reports can be of one encounter, and why; it is the same the other way round. */
    Verdict compare(Dated other) {
        if (report.article().equals(other.report.article())) {
            return new Verdict.SameArticle();
        }
        if (!report.type().equals(other.report.type())) {
            return new Verdict.OtherKind(report.type(), other.report.type());
        }
        if (!window.agrees(other.window)) {
            return new Verdict.OtherDays(window, other.window);
        }
        if (!sites.agree(other.sites)) {
            return new Verdict.OtherPlaces(sites.names(), other.sites.names());
        }
        return compareParties(other, Pairing.of(report.parties(), other.report.parties()));
    }

    /**
     * Both reports are of one encounter if all their parties are the same. If one names more, a larger round must be
     * common to both: a meeting of two is none of three. On a visit, who is visited may go without saying.
     */
    private Verdict compareParties(Dated other, Pairing pairing) {
        List<String> places = sites.common(other.sites);
        int alone = Math.toIntExact(
                pairing.alone().filter(party -> !isVisited(party, other)).count());
        boolean round = pairing.pairs().size() >= ROUND
                && (pairing.onlyFirst().isEmpty() || pairing.onlySecond().isEmpty());
        if (pairing.pairs().isEmpty() || (alone > 0 && !round)) {
            return new Verdict.OtherParticipants(pairing);
        }
        if (pairing.pairs().size() == 1) {
            return compareOne(other, pairing, places);
        }
        return isUncertain(other) && pairing.people() == 0 && places.isEmpty() && !sharesTopic(other)
                ? new Verdict.TooLittle()
                : new Verdict.Joined(pairing, window.common(other.window), places);
    }

    /** Neither tells a date: countries that are often in the news may have met twice in these days. */
    private boolean isUncertain(Dated other) {
        return window.told().isEmpty() && other.window.told().isEmpty();
    }

    private boolean sharesTopic(Dated other) {
        return report.topics().stream().anyMatch(other.report.topics()::contains);
    }

    /** One party alone is common: not enough for a meeting with others that may be any, and not without a place. */
    private Verdict compareOne(Dated other, Pairing pairing, List<String> places) {
        if (!isVisit() && (!tellsOfOne() || !other.tellsOfOne())) {
            return new Verdict.OtherParticipants(pairing);
        }
        return places.isEmpty()
                ? new Verdict.NoCommonPlace(
                        pairing.pairs().get(0).first().name().text())
                : new Verdict.Joined(pairing, window.common(other.window), places);
    }

    private boolean isVisited(Party party, Dated other) {
        return isVisit()
                && party.standsFor().stream()
                        .anyMatch(country -> sites.countries().contains(country)
                                && other.sites.countries().contains(country));
    }

    private boolean isVisit() {
        return report.type().equals(Vocabulary.VISIT);
    }

    private boolean tellsOfOne() {
        return report.parties().stream().filter(party -> !party.isVague()).count() == 1;
    }

    private static Set<Object> keys(StoredReport report) {
        Set<Object> keys = new HashSet<>();
        for (Party party : report.parties()) {
            keys.add(party.actor());
            keys.addAll(party.represents());
            keys.add(party.name().family());
        }
        return Set.copyOf(keys);
    }
}
