package io.github.chancery.resource;

import io.github.chancery.model.ChanceryException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A shipped list of words: one entry a line, in sections where a line begins with a section's name, such as "head:
 * minister president"; what follows a "#" is a comment.
 *
 * @param file as messages tell it
 * @param entries the lines that hold something, in their order
 */
public record WordList(String file, List<String> entries) {
    private static final String ROOT = "/io/github/chancery/";

    public WordList {
        entries = List.copyOf(entries);
    }

    /** The list in a file beside a class. */
    public static WordList of(Class<?> owner, String name) {
        return parse(name, Resources.text(owner, name));
    }

    /** The list in a file below {@code io/github/chancery}, such as "meeting/seats.txt". */
    public static WordList of(String path) {
        return of(WordList.class, ROOT + path);
    }

    static WordList parse(String file, String text) {
        return new WordList(
                file,
                text.lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** All entries, where their order says nothing. */
    public Set<String> all() {
        return Set.copyOf(entries);
    }

    /**
     * The words of all lines of a section.
     *
     * @throws ChanceryException if there is no such line
     */
    public Set<String> words(String section) {
        return entries(section).stream()
                .flatMap(entry -> Arrays.stream(entry.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What each line of a section says behind the section's name, in order.
     *
     * @throws ChanceryException if there is no such line
     */
    public List<String> entries(String section) {
        List<String> found = optional(section).toList();
        if (found.isEmpty()) {
            throw new ChanceryException(
                    file + " has no line that begins with \"" + section + ":\"; add one with the words it lists");
        }
        return found;
    }

    /** What each line of a section says in the form "name = value", by name; the last of one name counts. */
    public Map<String, String> pairs(String section) {
        return entries(section).stream()
                .map(entry -> pair(section, entry))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1], (first, last) -> last));
    }

    private String[] pair(String section, String entry) {
        String[] parts = entry.split("\\s*=\\s*", 2);
        if (parts.length < 2) {
            throw new ChanceryException(file + ": \"" + section + ": " + entry + "\" has no \"=\"; write \"" + section
                    + ": name = value\"");
        }
        return parts;
    }

    private Stream<String> optional(String section) {
        String begin = section + ":";
        return entries.stream().filter(line -> line.startsWith(begin)).map(line -> line.substring(begin.length())
                .strip());
    }
}
