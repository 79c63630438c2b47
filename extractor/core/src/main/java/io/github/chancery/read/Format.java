package io.github.chancery.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of file that holds articles. */
interface Format {
    /** Every format that can be read; a new one is one line here. */
    List<Format> ALL = List.of(new PlainText(), new JsonLines());

    /** The endings of the file names, in lower case. */
    List<String> endings();

    /**
     * Reads the articles of a file in their order.
     *
     * @param sink where each article goes, or why a part of the file gives none
     * @throws IOException if the file cannot be read to its end
     */
    void read(Path file, Sink sink) throws IOException;

    /** The format of a file by its name. */
    static Optional<Format> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.endings().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The endings of all formats, for a sentence. */
    static String knownEndings() {
        return ALL.stream().flatMap(format -> format.endings().stream()).collect(Collectors.joining(", "));
    }
}
