package io.github.chancery.meeting.party;

import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.ParsedArticle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What whoever reads an article has before the first event: its sentences, whose page it stands on, and known names.
 *
 * @param owner whose government or organisation the article speaks for
 * @param known names of countries, their capitals, and of people
 * @param words nouns that stand for parties
 */
public record ArticleSetting(
        Article article, List<SentenceView> sentences, Optional<PageOwner> owner, KnownNames known, PartyWords words) {
    public ArticleSetting {
        sentences = List.copyOf(sentences);
    }

    /**
     * The setting of a parsed article.
     *
     * @param encoded what the encoder says of its words
     */
    public static ArticleSetting of(ParsedArticle parsed, KnownNames known, PartyWords words, EncodedArticle encoded) {
        Article article = parsed.article();
        List<SentenceView> sentences = IntStream.range(0, parsed.sentences().size())
                .mapToObj(
                        i -> new SentenceView(article.text(), parsed.sentences().get(i), i, encoded))
                .toList();
        return new ArticleSetting(article, sentences, PageOwner.of(article, known), known, words);
    }

    /** The headline; empty where the article has none. */
    public String headline() {
        return article.title().orElse("");
    }
}
