package io.github.chancery.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads word lists: one entry a line; what follows a "#" is a comment. */
public final class ResourceLines {
    private ResourceLines() {}

    /** The entries of the file {@code name} beside the class {@code owner}, in their order. */
    public static List<String> of(Class<?> owner, String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a file that ships below {@code io/github/chancery}, such as "meeting/seats.txt", in their order. */
    public static List<String> of(String path) {
        return of(ResourceLines.class, "/io/github/chancery/" + path);
    }

    /** The words of all lines that begin with {@code section}, such as "head:". */
    public static Set<String> words(List<String> lines, String section) {
        return lines.stream()
                .filter(line -> line.startsWith(section))
                .flatMap(line ->
                        Arrays.stream(line.substring(section.length()).strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands behind {@code section}, such as "label:", in each line that begins with it, in order. */
    public static List<String> entries(List<String> lines, String section) {
        return lines.stream()
                .filter(line -> line.startsWith(section))
                .map(line -> line.substring(section.length()).strip())
                .toList();
    }
}
