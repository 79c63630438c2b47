package io.github.chancery.read.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleInput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed over as a line is read as what it was. */
class ArticleLineTest {
    @Test
    void theSampleArticlesStayThemselves() {
        List<Article> articles = new ArrayList<>();
        ArticleInput.of(List.of(Path.of("../../seeds")))
                .read(new ArticleSink(articles::add, failure -> {}, warning -> {}));
        assertTrue(articles.size() > 10);
        articles.forEach(article -> assertEquals(article, there(article)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": 7, \"text\": \"King meets Steward\\n\\nThe king met the steward.\", \"published\": \"3019-03-01\"}",
                "{\"text\": \"King meets\\n\\nMINAS TIRITH - He met him.\\n\\nKing meets\\n\\nIt rained.\", \"title\": \"King  meets\"}",
                "{\"text\": \"King meets: a tale of two\\n\\nHe met him.\", \"title\": \"King meets: a tale of two\"}",
                "{\"text\": \"Aaa-\\nbbb-\\nccc-\\nddd eee-\\nfff ggg.\", \"publisher\": \"The Shire\", \"url\": \"https://news.example/1\"}",
                "{\"text\": \"The ministerÃ¢â‚¬â„¢s â€œwordâ€\\n\\nHe met him.\"}"
            })
    void oddArticlesStayThemselves(String line) {
        Article article = read(line);
        assertEquals(article, there(article));
    }

    private static Article there(Article article) {
        return read(ArticleLine.of(article));
    }

    private static Article read(String line) {
        List<Article> articles = new ArrayList<>();
        ArticleInput.ofLines("the lines", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .read(new ArticleSink(
                        articles::add,
                        failure -> {
                            throw failure;
                        },
                        warning -> {}));
        return articles.get(0);
    }
}
