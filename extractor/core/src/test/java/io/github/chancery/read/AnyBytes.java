package io.github.chancery.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What holds of any bytes that are read under any name: they give articles, or it is told why they give none. */
public final class AnyBytes {
    private AnyBytes() {}

    /** Reads bytes as a file of each of these names, and checks what comes out. */
    public static void areReadOrTold(byte[] bytes, String... names) {
        for (String name : names) {
            check(name, read(name, bytes, Optional.empty()));
        }
    }

    /** Reads bytes as of a format, whatever they look like, and checks what comes out. */
    public static void areReadOrToldAs(String format, byte[] bytes) {
        check("input", read("input", bytes, Optional.of(format)));
    }

    private static Reading read(String name, byte[] bytes, Optional<String> format) {
        ReadOptions options = new ReadOptions(format, Map.of(), true, ReadOptions.USUAL.standardInput());
        return Reading.of(new NamedStream(Origin.of(name), name, new ByteArrayInputStream(bytes)), options);
    }

    private static void check(String name, Reading reading) {
        assertFalse(
                reading.articles().isEmpty()
                        && reading.failures().isEmpty()
                        && reading.warnings().isEmpty(),
                "nothing came of it, and nothing was told");
        reading.articles().forEach(AnyBytes::check);
        for (String failure : reading.failures()) {
            assertTrue(failure.startsWith(name), failure);
            assertTrue(failure.endsWith("."), failure);
        }
    }

    private static void check(Article article) {
        String text = article.text();
        assertFalse(text.isBlank(), "an article without a text");
        assertFalse(article.identifier().isBlank(), "an article without an identifier");
        IntStream.range(0, article.blocks().size()).forEach(number -> {
            Article.Block block = article.blocks().get(number);
            int before = number == 0 ? 0 : article.blocks().get(number - 1).end();
            assertTrue(before <= block.begin() && block.end() <= text.length(), () -> "block " + number);
        });
    }
}
