package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files and broken ones of every form side by side: what is good is read, what is broken is named. */
@Tag("models")
class MixedInputTest {
    @TempDir
    Path directory;

    @Test
    void inADirectoryWhatIsGoodIsReadAndWhatIsBrokenIsNamed() throws IOException {
        Path input = Files.createDirectory(directory.resolve("input"));
        for (Map.Entry<String, byte[]> file : all().entrySet()) {
            Files.write(input.resolve(file.getKey()), file.getValue());
        }
        check(input, "file", input + "/");
    }

    @Test
    void inAnArchiveWhatIsGoodIsReadAndWhatIsBrokenIsNamed() throws IOException {
        Path input = Files.write(directory.resolve("input.zip"), MixedFiles.archive(all()));
        check(input, "member", "");
    }

    private void check(Path input, String key, String prefix) throws IOException {
        Path failures = directory.resolve("failures.jsonl");
        Run run = Run.of("extract", input, "--format", "nquads", "--failures", failures);
        assertEquals(1, run.code(), run::toString);
        assertEquals(
                MixedFiles.good().size(),
                run.out()
                        .lines()
                        .filter(line -> line.contains("schema.org/NewsArticle>"))
                        .count(),
                run::err);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(failures)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        TreeSet<String> named = new TreeSet<>();
        lines.forEach(
                line -> named.add(line.path(key).asText().replace(prefix, "").replaceFirst("!/.*", "")));
        assertEquals(MixedFiles.broken().keySet(), named);
        lines.forEach(line -> assertTrue(line.path("reason").asText().length() > 10, line::toString));
    }

    private static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new TreeMap<>(MixedFiles.good());
        all.putAll(MixedFiles.broken());
        return all;
    }
}
