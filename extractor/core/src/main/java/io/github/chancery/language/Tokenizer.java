package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.github.chancery.model.Article;
import io.github.chancery.model.Article.Block;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Splits the blocks of an article into sentences of words; no sentence crosses a block's border. */
final class Tokenizer {
    /** Longer ones are no sentences, and would cost more than they can tell. */
    private static final int MOST_TOKENS = 200;

    private static final String OPTIONS = "invertible=true,ptb3Escaping=false,untokenizable=noneDelete";

    List<RawSentence> sentences(Article article) {
        List<RawSentence> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (List<CoreLabel> tokens : new WordToSentenceProcessor<CoreLabel>().process(words(article, block))) {
                for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
                    List<CoreLabel> part = tokens.subList(from, Math.min(tokens.size(), from + MOST_TOKENS));
                    sentences.add(new RawSentence(block.kind(), List.copyOf(part)));
                }
            }
        }
        return sentences;
    }

    private static List<CoreLabel> words(Article article, Block block) {
        String text = article.text().substring(block.begin(), block.end());
        List<CoreLabel> words =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), OPTIONS).tokenize();
        for (CoreLabel word : words) {
            word.setBeginPosition(word.beginPosition() + block.begin());
            word.setEndPosition(word.endPosition() + block.begin());
        }
        return words;
    }
}
