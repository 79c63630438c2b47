package io.github.chancery.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.model.Article;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;

/** Any bytes as a document: there are articles in it, or it is told why there are none. */
class DocumentFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            check("input" + kind.ending(), bytes);
        }
    }

    private static void check(String name, byte[] bytes) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        new Documents()
                .read(
                        new NamedStream(Origin.of(name), name, new ByteArrayInputStream(bytes)),
                        new ArticleSink(articles::add, failure -> failures.add(failure.getMessage()), warning -> {}));
        assertFalse(articles.isEmpty() && failures.isEmpty(), "nothing came of it, and nothing was told");
        articles.forEach(article -> assertFalse(article.text().isBlank()));
        failures.forEach(failure -> assertTrue(failure.startsWith(name) && failure.endsWith("."), failure));
        failures.forEach(failure -> assertFalse(failure.contains("(null)"), failure));
    }
}
