package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Article;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.Token;
import java.util.List;

/** A sentence as CoreNLP's own words, on its way through the cascade. */
record TokenizedSentence(Article.Block.Kind block, List<CoreLabel> tokens) {

    Sentence sentence(List<NamedEntity> names, List<TimeExpression> times, List<Dependency> dependencies) {
        return new Sentence(block, tokens.stream().map(TokenizedSentence::token).toList(), names, times, dependencies);
    }

    private static Token token(CoreLabel label) {
        String tag = label.tag() == null ? "" : label.tag();
        String lemma = label.lemma() == null ? "" : label.lemma();
        return new Token(label.beginPosition(), label.endPosition(), label.word(), lemma, tag);
    }
}
