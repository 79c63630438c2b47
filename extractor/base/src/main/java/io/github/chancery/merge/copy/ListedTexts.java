package io.github.chancery.merge.copy;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.meeting.SignedText;
import io.github.chancery.graph.meeting.SourceText;
import io.github.chancery.model.SourceArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts at hand. */
final class ListedTexts implements Texts {
    private final Map<String, SourceText> texts = new HashMap<>();

    ListedTexts(Collection<SourceText> texts) {
        texts.forEach(text -> this.texts.put(text.source().iri(), text));
    }

    @Override
    public List<SignedText> all() {
        return texts.values().stream()
                .flatMap(text ->
                        text
                                .signature()
                                .map(signature -> new SignedText(text.source().iri(), signature))
                                .stream())
                .sorted(comparing(SignedText::article))
                .toList();
    }

    @Override
    public Collection<List<String>> byAddress() {
        Map<String, List<String>> articles = new HashMap<>();
        texts.forEach((article, text) -> text.addresses()
                .forEach(address -> articles.computeIfAbsent(address, unknown -> new ArrayList<>())
                        .add(article)));
        return articles.values();
    }

    @Override
    public SourceArticle source(String article) {
        return requireNonNull(texts.get(article), article).source();
    }
}
