package io.github.chancery.read;

import io.github.chancery.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file that holds one article. */
final class PlainText implements Format {
    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public void read(Path file, Sink sink) throws IOException {
        sink.take(() -> article(file));
    }

    private static Article article(Path file) throws IOException {
        byte[] bytes = bytes(file);
        Utf8.otherThanText(bytes).ifPresent(problem -> {
            throw new ReadException(file, problem);
        });
        String text = Utf8.decode(file, 1, bytes);
        if (text.isBlank()) {
            throw new ReadException(file, "is empty; put the article's text into it.");
        }
        return Metadata.ofFile(file).article(text);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.ARTICLE_BYTES + 1);
            if (bytes.length > Limits.ARTICLE_BYTES) {
                throw new ReadException(file, "is longer than 5 MB; give each article a file of its own.");
            }
            return bytes;
        }
    }
}
