package io.github.chancery.language.parser;

import edu.stanford.nlp.parser.nndep.ArcStandard;
import edu.stanford.nlp.parser.nndep.Configuration;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import java.util.List;

/** The transitions of the arc-standard system (Nivre, 2004). */
final class Transitions extends ArcStandard {

    Transitions(List<String> relations) {
        super(new PennTreebankLanguagePack(), relations, false);
    }

    /** Whether there is no other transition than to shift: no two words are there yet to depend on each other. */
    static boolean mustShift(Configuration state) {
        return state.getStackSize() <= 2 && state.getBufferSize() > 0;
    }

    /** Applies the transition with the best score of those that can be applied. */
    void applyBest(Configuration state, float[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && canApply(state, transitions.get(i))) {
                best = i;
            }
        }
        apply(state, transitions.get(best));
    }
}
