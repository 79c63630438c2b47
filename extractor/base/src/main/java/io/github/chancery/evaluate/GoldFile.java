package io.github.chancery.evaluate;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.format.JsonArticle;
import io.github.chancery.read.format.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
        List<GoldArticle> gold = new ArrayList<>();
        Set<String> identifiers = new HashSet<>();
        int number = 0;
        for (String text : lines(file)) {
            number++;
            if (!text.isBlank()) {
                GoldArticle article = article(file, number, text);
                if (!identifiers.add(article.identifier())) {
                    throw new GoldLine(file, number)
                            .failure("has the id of an earlier line, " + article.identifier() + "; give each its own.");
                }
                gold.add(article);
            }
        }
        if (gold.isEmpty()) {
            throw new ChanceryException(file + " is empty; put one annotated article a line into it.");
        }
        return gold;
    }

    private static GoldArticle article(Path file, int line, String text) {
        JsonArticle article =
                new JsonArticle(Origin.of(file.toString()), file.getFileName().toString(), line, warning -> {
                    throw new ChanceryException(warning);
                });
        return new GoldArticle(article.article(text).identifier(), new GoldLine(file, line).meetings(text));
    }

    private static List<String> lines(Path file) {
        if (Files.isDirectory(file)) {
            throw new ChanceryException(file + " is a directory; give one file of annotated articles.");
        }
        if (Files.notExists(file)) {
            throw new ChanceryException(file + " does not exist; check the path.");
        }
        try {
            String content = Files.readString(file);
            return List.of((content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content).split("\n", -1));
        } catch (IOException e) {
            throw new ChanceryException(file + " cannot be read as text; save it as JSON Lines in UTF-8.", e);
        }
    }
}
