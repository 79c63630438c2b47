package io.github.chancery.pipeline.spec;

import io.github.chancery.meeting.pattern.PatternException;
import io.github.chancery.meeting.pattern.PatternFiles;
import io.github.chancery.meeting.pattern.YamlText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of examples, {@code *.spec.yml}, beside the pattern file that they are of.
 *
 * @param name as messages tell it
 */
record SpecFile(String name, List<Example> examples) {
    private record Content(@Nullable List<Example.Entry> examples) {}

    SpecFile {
        examples = List.copyOf(examples);
    }

    /** The specs of the shipped patterns. */
    static List<SpecFile> shipped() {
        return all(PatternFiles.shippedSpecs());
    }

    /**
     * The specs of a user's directory.
     *
     * @throws PatternException if a file cannot be read or used
     */
    static List<SpecFile> inDirectory(Path directory) {
        return all(PatternFiles.specsIn(directory));
    }

    private static List<SpecFile> all(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> parse(file.getKey(), file.getValue()))
                .toList();
    }

    static SpecFile parse(String name, String text) {
        List<Example.Entry> entries = YamlText.read(name, text, Content.class).examples();
        return new SpecFile(
                name,
                Optional.ofNullable(entries).orElse(List.of()).stream()
                        .map(entry -> entry.checked(name))
                        .toList());
    }
}
