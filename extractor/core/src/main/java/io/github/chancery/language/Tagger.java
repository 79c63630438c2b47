package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/** Parts of speech and lemmas. */
final class Tagger {
    private final MaxentTagger tagger;

    private Tagger(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    static Tagger load() {
        return new Tagger(new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH));
    }

    void tag(List<CoreLabel> tokens) {
        tagger.tagCoreLabels(tokens);
        Morphology morphology = new Morphology();
        for (CoreLabel token : tokens) {
            token.setLemma(morphology.lemma(token.word(), token.tag()));
        }
    }
}
