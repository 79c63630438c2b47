package io.github.chancery.train;

import static java.util.Objects.requireNonNull;

import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldFile;
import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
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
     * @throws ChanceryException if a file is none of annotated articles, has one of an earlier file, or tells of a meeting
     *     without the words that denote it
     */
    static LearningSet read(List<Path> files, Function<Article, ParsedArticle> language) {
        Map<String, GoldArticle> gold = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            GoldFile.read(file).forEach(article -> add(file, article, gold));
            new ArticleReader().read(file, articles::add, failure -> {
                throw failure;
            });
        }
        return new LearningSet(Parallel.map(articles, language), gold);
    }

    private static void add(Path file, GoldArticle article, Map<String, GoldArticle> gold) {
        String told = file + " has the article " + article.identifier();
        if (gold.put(article.identifier(), article) != null) {
            throw new ChanceryException(told + ", which an earlier file has, too; take it out of one of them.");
        }
        if (article.meetings().stream().anyMatch(meeting -> meeting.triggers().isEmpty())) {
            throw new ChanceryException(told + " with a meeting without \"triggers\"; tell the words that denote it.");
        }
    }

    /** What is annotated in an article. */
    GoldArticle gold(ParsedArticle parsed) {
        return requireNonNull(gold.get(parsed.article().identifier()));
    }
}
