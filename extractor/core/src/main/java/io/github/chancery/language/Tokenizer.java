package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.github.chancery.model.Article;
import io.github.chancery.model.Article.Block;
import io.github.chancery.model.Budget;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits the blocks of an article into sentences of words; no sentence crosses a block's border. */
final class Tokenizer {
    /** Longer ones are lists rather, and would cost more than they can tell as a whole. */
    private static final int MOST_TOKENS = 200;

    /** A word, a full stop and a capitalised word, but no host name. */
    private static final Pattern GLUED =
            Pattern.compile("(\\p{L}*\\p{Ll}{2})(\\.)(?!(?:Com|Org|Net|Gov|Edu|Info|Int)$)(\\p{Lu}\\p{Ll}*)");

    private static final String OPTIONS = "invertible=true,ptb3Escaping=false,untokenizable=noneDelete";

    private final Markup markup = Markup.shipped();

    /** The sentences that the article's budget allows, long ones in parts. */
    List<TokenizedSentence> sentences(Article article, Budget budget) {
        List<TokenizedSentence> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (List<CoreLabel> tokens : split(words(article, block))) {
                if (!budget.allows(tokens.size())) {
                    continue;
                }
                for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
                    List<CoreLabel> part = tokens.subList(from, Math.min(tokens.size(), from + MOST_TOKENS));
                    sentences.add(new TokenizedSentence(block.kind(), List.copyOf(part)));
                }
            }
        }
        return sentences;
    }

    private static List<List<CoreLabel>> split(List<CoreLabel> words) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
            int from = 0;
            for (int i = 1; i < sentence.size(); i++) {
                if (isBreak(sentence.get(i - 1), sentence.get(i))) {
                    sentences.add(sentence.subList(from, i));
                    from = i;
                }
            }
            sentences.add(sentence.subList(from, sentence.size()));
        }
        return sentences;
    }

    /** "in Washington, D.C.  The Secretary": the wide space tells that the abbreviation ends a sentence. */
    private static boolean isBreak(CoreLabel before, CoreLabel word) {
        return before.word().length() > 1
                && before.word().endsWith(".")
                && word.beginPosition() - before.endPosition() > 1
                && Character.isUpperCase(word.word().codePointAt(0));
    }

    private List<CoreLabel> words(Article article, Block block) {
        String text = article.text().substring(block.begin(), block.end());
        List<CoreLabel> words =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), OPTIONS).tokenize();
        List<CoreLabel> parted =
                markup.without(words).stream().flatMap(Tokenizer::parted).toList();
        for (CoreLabel word : parted) {
            word.setBeginPosition(word.beginPosition() + block.begin());
            word.setEndPosition(word.endPosition() + block.begin());
        }
        return parted;
    }

    /** "in need.And then": the space between two sentences was lost. */
    private static Stream<CoreLabel> parted(CoreLabel word) {
        Matcher glued = GLUED.matcher(word.word());
        if (!glued.matches()) {
            return Stream.of(word);
        }
        return Stream.of(part(word, glued, 1), part(word, glued, 2), part(word, glued, 3));
    }

    private static CoreLabel part(CoreLabel whole, Matcher glued, int group) {
        CoreLabel part = new CoreLabel(whole);
        part.setWord(glued.group(group));
        part.setValue(glued.group(group));
        part.setOriginalText(glued.group(group));
        part.setBeginPosition(whole.beginPosition() + glued.start(group));
        part.setEndPosition(whole.beginPosition() + glued.end(group));
        return part;
    }
}
