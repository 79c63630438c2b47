package io.github.chancery.read;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.NamedStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What reading a file or directory gave. */
public record Reading(List<Article> articles, List<String> failures, List<String> warnings) {

    /** Reads {@code input}. */
    public static Reading of(Path input) {
        return of(input, ReadOptions.USUAL);
    }

    /** Reads {@code input} as is said. */
    public static Reading of(Path input, ReadOptions options) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new ArticleReader(options, reading.warnings::add)
                .read(input, reading.articles::add, failure -> reading.failures.add(failure.getMessage()));
        return reading;
    }

    /** Reads an opened stream as is said. */
    public static Reading of(NamedStream input, ReadOptions options) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new ArticleReader(options, reading.warnings::add)
                .read(input, reading.articles::add, failure -> reading.failures.add(failure.getMessage()));
        return reading;
    }

    /** The identifiers of the articles. */
    public List<String> identifiers() {
        return articles.stream().map(Article::identifier).toList();
    }

    /** The messages without the directory in front of the file names. */
    public List<String> failuresIn(Path directory) {
        return failures.stream()
                .map(failure -> failure.replace(directory + "/", ""))
                .toList();
    }
}
