package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.score.LogisticModel;
import java.util.ArrayList;
import java.util.List;

/** Which encounters of an article, once it is read, turn out to be one: "Netanyahu to meet Putin" in the headline and the text. */
public final class Doublets {
    private static final double LIKELY = 0.5;

    private final LogisticModel scorer;

    Doublets(LogisticModel scorer) {
        this.scorer = scorer;
    }

    /** For each encounter the index of the first that it is one with, its own if it is one with none before it. */
    List<Integer> firsts(List<DraftReport> encounters) {
        List<Integer> firsts = new ArrayList<>();
        for (int later = 0; later < encounters.size(); later++) {
            int first = later;
            double most = LIKELY;
            for (int earlier = 0; earlier < later; earlier++) {
                Retelling pair = pair(encounters, earlier, later);
                double chance = chance(pair);
                if (chance > most) {
                    most = chance;
                    first = firsts.get(earlier);
                }
            }
            firsts.add(first);
        }
        return firsts;
    }

    private double chance(Retelling pair) {
        if (!pair.isPossible()) {
            return 0;
        }
        return pair.isSame() ? 1 : scorer.chance(JoiningFeatures.of(pair));
    }

    /** Two encounters of an article as what may be one. */
    public static Retelling pair(List<DraftReport> encounters, int earlier, int later) {
        return Retelling.of(encounters.get(earlier), encounters.get(later), later - earlier - 1);
    }

    /** The encounters, each with all that is told of it; what is one with an earlier one is left out. */
    static List<DraftReport> join(List<DraftReport> encounters, List<Integer> firsts) {
        List<DraftReport> joined = new ArrayList<>();
        for (int first = 0; first < encounters.size(); first++) {
            if (firsts.get(first) == first) {
                DraftReport whole = encounters.get(first);
                for (int later = first + 1; later < encounters.size(); later++) {
                    whole = firsts.get(later) == first ? whole.and(encounters.get(later)) : whole;
                }
                joined.add(whole);
            }
        }
        return joined;
    }
}
