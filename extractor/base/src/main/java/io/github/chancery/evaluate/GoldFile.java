package io.github.chancery.evaluate;

import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A file of annotated articles: JSON Lines of articles, each with its {@code meetings}. */
public final class GoldFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private GoldFile() {}

    /**
     * The annotated meetings of {@code file}, article by article.
     *
     * @throws ChanceryException if a line is no annotated article, as figures for a part would mislead
     */
    public static List<GoldArticle> read(Path file) {
        Iterator<Article> articles = articles(file).iterator();
        List<GoldArticle> gold = new ArrayList<>();
        Set<String> identifiers = new HashSet<>();
        int number = 0;
        for (String text : lines(file)) {
            number++;
            if (!text.isBlank()) {
                GoldLine line = new GoldLine(file, number);
                List<GoldMeeting> meetings = line.meetings(text);
                String identifier = articles.next().identifier();
                if (!identifiers.add(identifier)) {
                    throw line.failure("has the id of an earlier line, " + identifier + "; give each its own.");
                }
                gold.add(new GoldArticle(identifier, meetings));
            }
        }
        return gold;
    }

    /** The articles, to know what each is called and that all can be read. */
    private static List<Article> articles(Path file) {
        if (Files.isDirectory(file)) {
            throw new ChanceryException(file + " is a directory; give one file of annotated articles.");
        }
        List<Article> articles = new ArrayList<>();
        new ArticleReader().read(file, articles::add, failure -> {
            throw failure;
        });
        return articles;
    }

    private static List<String> lines(Path file) {
        try {
            String content = Files.readString(file);
            return List.of((content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content).split("\n", -1));
        } catch (IOException e) {
            throw new ChanceryException(file + " cannot be read as text; save it as JSON Lines in UTF-8.", e);
        }
    }
}
