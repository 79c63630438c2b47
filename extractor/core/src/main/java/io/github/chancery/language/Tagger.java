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

    /** "a Senior Officials' Meeting": a capital within a sentence makes a name of it, and no verb. */
    private static boolean isTitled(CoreLabel token) {
        return token.tag().equals("VBG") && Character.isUpperCase(token.word().charAt(0));
    }

    void tag(List<CoreLabel> tokens) {
        tagger.tagCoreLabels(tokens);
        tokens.stream().skip(1).filter(Tagger::isTitled).forEach(token -> token.setTag("NNP"));
        Morphology morphology = new Morphology();
        for (CoreLabel token : tokens) {
            token.setLemma(morphology.lemma(token.word(), token.tag()));
        }
    }
}
