package io.github.chancery.merge.copy;

import io.github.chancery.graph.meeting.ArticleTexts;
import io.github.chancery.graph.meeting.SignedText;
import io.github.chancery.model.SourceArticle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles of a store with the signatures of their texts, looked up when asked for and each read once. */
final class TextCache implements Texts {
    private final ArticleTexts texts;
    private final Map<String, SourceArticle> sources = new HashMap<>();
    private final Map<Optional<LocalDate>, List<SignedText>> days = new HashMap<>();

    TextCache(ArticleTexts texts) {
        this.texts = texts;
    }

    ArticleTexts texts() {
        return texts;
    }

    /** Those with a signature that were published on the day, or of which no day is known. */
    List<SignedText> on(Optional<LocalDate> day) {
        return days.computeIfAbsent(day, unknown -> day.map(texts::publishedOn).orElseGet(() -> texts.all().stream()
                .filter(text -> source(text).published().isEmpty())
                .toList()));
    }

    @Override
    public List<SignedText> all() {
        return texts.all();
    }

    @Override
    public Collection<List<String>> byAddress() {
        return texts.byAddress();
    }

    @Override
    public SourceArticle source(String article) {
        return sources.computeIfAbsent(article, texts::source);
    }
}
