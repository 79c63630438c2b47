package io.github.chancery.read.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of paths that the shell left as it is: "news/2024-*.jsonl", or with "**" for any directories.
 *
 * @param pattern as the user wrote it
 */
record Glob(Path pattern) {
    private static final Pattern SIGN = Pattern.compile("[*?\\[{]");
    private static final int ANY_DEPTH = Integer.MAX_VALUE;

    /** Whether a path that does not exist may be a pattern. */
    static boolean isOne(Path path) {
        return SIGN.matcher(path.toString()).find();
    }

    /** The files and directories that fit, in order. */
    List<Path> paths() throws IOException {
        Path root = root();
        if (Files.notExists(root)) {
            return List.of();
        }
        PathMatcher matcher = pattern.getFileSystem().getPathMatcher("glob:" + pattern);
        boolean bare = root.toString().isEmpty();
        int depth = pattern.toString().contains("**")
                ? ANY_DEPTH
                : pattern.getNameCount() - (bare ? 0 : root.getNameCount());
        try (Stream<Path> below = Files.walk(root, depth, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(matcher::matches)
                    .sorted()
                    .toList();
        }
    }

    /** The directories before the first part that is a pattern. */
    private Path root() {
        Path root = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
        for (Path part : pattern) {
            if (isOne(part)) {
                return root;
            }
            root = root.resolve(part);
        }
        return root;
    }
}
