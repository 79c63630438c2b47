package io.github.chancery.language.repair;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import io.github.chancery.resource.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of repairs as written.
 *
 * @param words lists of words, "say|add", and kinds of relations that its patterns use as {@code ${name}}
 * @param repairs in the order in which they are made
 */
record RepairFile(Map<String, String> words, List<Entry> repairs) {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Pattern LIST = Pattern.compile("\\$\\{(\\w+)}");

    /** A repair: a Semgrex pattern for what is wrong, and Ssurgeon's edits, one a line. */
    record Entry(String name, @Nullable String needs, String match, String edits) {}

    /**
     * Reads a file beside this class.
     *
     * @throws IllegalStateException if it is not well formed
     */
    static List<DependencyRepair> read(String name) {
        try {
            RepairFile file = YAML.readValue(Resources.bytes(RepairFile.class, name), RepairFile.class);
            return file.repairs.stream().map(file::compile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private DependencyRepair compile(Entry entry) {
        String match = fill(entry.match);
        List<GraphEdit> edits = entry.edits.lines().map(GraphEdit::of).toList();
        for (GraphEdit edit : edits) {
            boolean known = Stream.concat(edit.needed().stream(), edit.excluded().stream())
                    .allMatch(name -> match.contains("=" + name));
            if (!known) {
                throw new IllegalStateException(
                        "the repair " + entry.name + " edits what its pattern does not name: " + edit.line());
            }
        }
        Pattern needs = Pattern.compile(entry.needs == null ? ".*" : fill(entry.needs));
        return new DependencyRepair(entry.name, needs, SemgrexPattern.compile(match), edits);
    }

    private String fill(String pattern) {
        String filled = pattern.replaceAll("\\s+", " ");
        while (LIST.matcher(filled).find()) {
            filled = LIST.matcher(filled).replaceAll(list -> Matcher.quoteReplacement(list(list)));
        }
        return filled;
    }

    private String list(MatchResult list) {
        return Objects.requireNonNull(words.get(list.group(1)), list.group()).replaceAll("\\s+", "");
    }
}
