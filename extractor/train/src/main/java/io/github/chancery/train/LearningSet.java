package io.github.chancery.train;

import static java.util.Objects.requireNonNull;

import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldFile;
import io.github.chancery.model.Article;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.read.ArticleReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Annotated articles, parsed.
 *
 * @param articles in the order of their files
 * @param gold what is annotated in each, by its identifier
 */
record LearningSet(List<ParsedArticle> articles, Map<String, GoldArticle> gold) {
    LearningSet {
        articles = List.copyOf(articles);
        gold = Map.copyOf(gold);
    }

    /**
     * Reads and parses the articles of some files.
     *
     * @throws io.github.chancery.model.ChanceryException if a file is none of annotated articles
     */
    static LearningSet read(List<Path> files, Function<Article, ParsedArticle> language) {
        Map<String, GoldArticle> gold = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            GoldFile.read(file).forEach(article -> gold.put(article.identifier(), article));
            new ArticleReader().read(file, articles::add, failure -> {
                throw failure;
            });
        }
        return new LearningSet(Parallel.map(articles, language), gold);
    }

    /** What is annotated in an article. */
    GoldArticle gold(ParsedArticle parsed) {
        return requireNonNull(gold.get(parsed.article().identifier()));
    }
}
