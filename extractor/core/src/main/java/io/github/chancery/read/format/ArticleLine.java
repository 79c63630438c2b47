package io.github.chancery.read.format;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.model.Article;
import java.time.LocalDate;
import java.util.Optional;

/** The line of JSON that an article is handed over as: whoever reads it gets the same article. */
public final class ArticleLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ArticleLine() {}

    /** The line, without its end. */
    public static String of(Article article) {
        // A title that the text tells must not be given: a given one makes a headline of every line that repeats it.
        String alone = line(article, Optional.empty());
        return read(alone).equals(article) ? alone : line(article, article.title());
    }

    private static Article read(String line) {
        return new JsonArticle(Origin.of(""), "", 1, warning -> {}).article(line);
    }

    private static String line(Article article, Optional<String> title) {
        ObjectNode line =
                JSON.createObjectNode().put("id", article.identifier()).put("text", article.text());
        title.ifPresent(given -> line.put("title", given));
        article.url().ifPresent(url -> line.put("url", url));
        article.published().map(LocalDate::toString).ifPresent(day -> line.put("published", day));
        article.publisher().ifPresent(publisher -> line.put("publisher", publisher));
        return line.put(RowArticle.REPAIRED, true).toString();
    }
}
