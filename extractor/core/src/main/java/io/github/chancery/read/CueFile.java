package io.github.chancery.read;

import io.github.chancery.resource.ResourceLines;
import java.util.List;

/** This package's lists of words: a line is "kind: entry"; one that begins with "#" is a comment. */
record CueFile(List<String> lines) {

    static CueFile named(String resource) {
        return new CueFile(ResourceLines.of(CueFile.class, resource));
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
