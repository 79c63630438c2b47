package io.github.chancery.meeting.pattern;

import io.github.chancery.resource.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of pattern files and of their specs, by name: those that ship and those of a directory. */
public final class PatternFiles {
    private static final String FOLDER = "/io/github/chancery/meeting/";
    /**
     * The shipped files. Of two patterns for one kind of event that find the same word and need equally many parties, the
     * first names it and says whether it is vague; in all else the order does not matter.
     */
    private static final List<String> SHIPPED = List.of(
            "words",
            "meeting",
            "visit",
            "call",
            "readout-call",
            "topics",
            "readout",
            "roles",
            "places",
            "times",
            "status",
            "schedule");

    private static final Predicate<String> YAML = Pattern.compile("\\.ya?ml$").asPredicate();
    private static final Predicate<String> SPEC =
            Pattern.compile("\\.spec\\.ya?ml$").asPredicate();

    private PatternFiles() {}

    static Map<String, String> shipped() {
        return resources(".yml");
    }

    /** The shipped specs: every pattern file but the one of words only has one. */
    public static Map<String, String> shippedSpecs() {
        return resources(".spec.yml");
    }

    static Map<String, String> in(Path directory) {
        return files(directory, YAML.and(SPEC.negate()));
    }

    /**
     * The specs of a directory.
     *
     * @throws PatternException if it cannot be read
     */
    public static Map<String, String> specsIn(Path directory) {
        return files(directory, SPEC);
    }

    private static Map<String, String> resources(String ending) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : SHIPPED) {
            Resources.find(PatternFiles.class, FOLDER + name + ending)
                    .ifPresent(content -> texts.put(name + ending, new String(content, StandardCharsets.UTF_8)));
        }
        return texts;
    }

    private static Map<String, String> files(Path directory, Predicate<String> asked) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.sorted().toList()) {
                if (asked.test(path.getFileName().toString())) {
                    texts.put(path.toString(), Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new PatternException(
                    directory.toString(), "cannot be read; name the directory that holds the .yml files", e);
        }
        return texts;
    }
}
