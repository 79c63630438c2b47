package io.github.chancery.read.language;

import io.github.chancery.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The articles of some inputs that are not in English, and so are not read: named, and counted where they are many. */
public final class ForeignArticles {
    private static final int MOST_NAMED = 5;

    private final LanguageIdentifier identifier = new LanguageIdentifier();
    private final Map<String, Some> languages = new TreeMap<>();
    private int count;

    /** How many there are of a language, and what the first ones are called. */
    private static final class Some {
        private final List<String> named = new ArrayList<>();
        private int count;

        void add(String article) {
            count++;
            if (named.size() < MOST_NAMED) {
                named.add(article);
            }
        }

        String told(String language) {
            return count + " in " + language + " (" + String.join(", ", named) + (count > named.size() ? ", …" : "")
                    + ")";
        }
    }

    /** Whether an article is one of them. */
    public boolean take(Article article) {
        Optional<String> language = identifier.other(article.text());
        language.ifPresent(name -> {
            count++;
            languages.computeIfAbsent(name, first -> new Some()).add(article.identifier());
        });
        return language.isPresent();
    }

    /** What the user should know of them. */
    public Optional<String> sentence() {
        if (count == 0) {
            return Optional.empty();
        }
        List<String> told = languages.entrySet().stream()
                .map(language -> language.getValue().told(language.getKey()))
                .toList();
        return Optional.of("passed over " + count + (count == 1 ? " article that is" : " articles that are")
                + " not in English: " + String.join(", ", told) + "; --any-language reads such articles, too.");
    }
}
