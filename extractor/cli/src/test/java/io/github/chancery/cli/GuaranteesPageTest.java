package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test that the page of guarantees names is there. */
class GuaranteesPageTest {
    private static final Path PROJECT = Path.of("../..");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");

    @Test
    void everyPromiseIsHeldByATestThatIsThere() throws IOException {
        List<String> named = TEST.matcher(Files.readString(PROJECT.resolve("docs/guarantees.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(named.size() > 10, "the page names tests");
        Set<String> there;
        try (Stream<Path> files = Files.find(PROJECT.resolve("extractor"), 20, (path, kind) -> path.toString()
                .endsWith("Test.java"))) {
            there = files.map(path -> path.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertEquals(
                List.of(), named.stream().filter(test -> !there.contains(test)).toList());
    }
}
