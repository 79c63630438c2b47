package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.language.title.TitleWords;
import io.github.chancery.model.Article;
import io.github.chancery.model.Budget;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.Limits;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * From an article to its parsed sentences, with Stanford CoreNLP as a cascade: every sentence is split into words; an
 * article with a word that may tell of a meeting has its words tagged and its names found; only the sentences with
 * such a word are searched for times and parsed. Models load on their first need. Safe for use by many threads.
 */
public final class Language {
    private final Cues cues;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Models models;
    private final BiPredicate<Article, Sentence> promising;
    private final NameFinder names;

    /**
     * @param known names to find beside those that the recogniser finds
     * @param cues the words that make a sentence worth tagging, and all others of its article
     * @param promising whether a sentence with such a word, tagged and with its names found, is worth parsing
     * @param models shared with others that read
     */
    public Language(KnownNames known, Cues cues, BiPredicate<Article, Sentence> promising, Models models) {
        this.models = models;
        this.cues = cues;
        this.promising = promising;
        this.names = new NameFinder(known, TitleWords.of(WordList.of(Language.class, "titles.txt")));
    }

    /** The same with other names known, and no model loaded twice. */
    public Language with(KnownNames known) {
        return new Language(known, cues, promising, models);
    }

    /** Parses {@code article}, whatever its length, as far as its sentences need it. */
    public ParsedArticle parse(Article article) {
        return parse(article, Limits.NONE.begin(article));
    }

    /** The same within limits. */
    public ParsedArticle parse(Article article, Budget budget) {
        List<TokenizedSentence> raw = tokenizer.sentences(article, budget);
        if (raw.stream().noneMatch(sentence -> cues.matches(sentence.tokens()))) {
            return new ParsedArticle(article, raw.stream().map(Language::unread).toList());
        }
        models.begin();
        List<Sentence> sentences = new ArrayList<>();
        for (TokenizedSentence sentence : raw) {
            budget.check();
            sentences.add(parse(article, sentence, budget));
        }
        return new ParsedArticle(article, sentences);
    }

    private Sentence parse(Article article, TokenizedSentence raw, Budget budget) {
        List<CoreLabel> tokens = raw.tokens();
        models.tagger().tag(tokens);
        List<NamedEntity> found = names.find(tokens, models.recogniser().recognise(tokens));
        Sentence tagged = raw.sentence(found, List.of(), List.of());
        if (!cues.matches(tokens) || !promising.test(article, tagged)) {
            return tagged;
        }
        budget.parse();
        List<TimeExpression> times = models.times().find(tokens);
        return raw.sentence(found, times, models.parser().parse(tokens, found, times));
    }

    private static Sentence unread(TokenizedSentence raw) {
        return raw.sentence(List.of(), List.of(), List.of());
    }
}
