package io.github.chancery.language.title;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds titles: before a name ("German Foreign Minister Frank-Walter Steinmeier"), behind it ("Vladimir Putin, the
 * leader of Russia,"), and posts without a name ("the Iranian foreign minister").
 */
public final class TitledPhrases {
    private final TitleWords titles;

    /** @param titles the words that titles are made of */
    public TitledPhrases(TitleWords titles) {
        this.titles = titles;
    }

    /** The given names with their titles, and the posts among them, in order, without overlap. */
    public List<NamedEntity> find(List<CoreLabel> tokens, List<NamedEntity> names) {
        SentenceWords words = new SentenceWords(titles, tokens, names);
        PhraseReader reader = new PhraseReader(titles, words);
        List<NamedEntity> phrases = new ArrayList<>();
        int position = 0;
        while (words.has(position)) {
            Optional<NamedEntity> phrase = reader.phraseFrom(position);
            phrase.ifPresent(phrases::add);
            position = phrase.map(NamedEntity::end).orElse(position + 1);
        }
        return new JointBearers(words).join(new JointPosts(words).join(new Appositions(words).join(phrases)));
    }
}
