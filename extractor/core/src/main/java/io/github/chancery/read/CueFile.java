package io.github.chancery.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** This package's lists of words: a line is "kind: entry"; one that begins with "#" is a comment. */
record CueFile(List<String> lines) {

    static CueFile named(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CueFile.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return new CueFile(
                    reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of one kind, in the file's order. */
    List<String> entries(String kind) {
        String start = kind + ":";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }
}
