package io.github.chancery.read.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form in which articles are given. */
public interface Format {
    /** Every format that can be read; a new one is one line here. */
    List<Format> ALL = List.of(new PlainText(), new JsonLines());

    /** The most bytes of one article; more is no article, and must not fill the memory. */
    int MOST_BYTES = 5_000_000;

    /** The endings of the file names, in lower case. */
    List<String> endings();

    /**
     * Reads the articles of a stream in their order.
     *
     * @param sink where each article goes, or why a part of the stream gives none
     * @throws IOException if the stream cannot be read to its end
     */
    void read(NamedStream stream, ArticleSink sink) throws IOException;

    /** The format of what has a file's {@code name}. */
    static Optional<Format> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.endings().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** One JSON object a line, each an article. */
    static Format jsonLines() {
        return new JsonLines();
    }

    /** The endings of all formats, for a sentence. */
    static String knownEndings() {
        return ALL.stream().flatMap(format -> format.endings().stream()).collect(Collectors.joining(", "));
    }
}
