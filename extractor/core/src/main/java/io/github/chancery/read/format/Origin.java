package io.github.chancery.read.format;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where bytes come from.
 *
 * @param file the path of a file, or what else messages call the input
 * @param member the path within the file, where that is an archive; one within another is parted by {@code !/}
 */
public record Origin(String file, Optional<String> member) {
    private static final String WITHIN = "!/";

    public Origin {
        requireNonNull(file);
        requireNonNull(member);
    }

    /** An input that is no part of another. */
    public static Origin of(String file) {
        return new Origin(file, Optional.empty());
    }

    /** What the archive at this place has under {@code path}. */
    public Origin member(String path) {
        return new Origin(file, Optional.of(member.map(outer -> outer + WITHIN).orElse("") + path));
    }

    /** The name for messages: "news.zip!/monday/1.txt". */
    public String name() {
        return file + member.map(path -> WITHIN + path).orElse("");
    }
}
