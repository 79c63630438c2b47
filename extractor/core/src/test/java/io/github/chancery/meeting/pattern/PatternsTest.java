package io.github.chancery.meeting.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {
    @TempDir
    private Path directory;

    @Test
    void aUsersDirectoryAddsToTheShippedPatterns() throws IOException {
        write("type: meeting\nevents:\n  - name: palaver\n    match: \"{lemma:palaver}=event\"\n");
        Patterns extended = Patterns.withDirectory(directory);
        assertEquals(Patterns.shipped().all().size() + 1, extended.all().size());
        assertNotEquals(Patterns.shipped().version(), extended.version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            type: meeting\\nevents: [\\n                                                          | line
            type: party\\nevents:\\n  - {name: a, match: "{}=event"}\\n                           | must be meeting, visit or call
            type: meeting\\nevents:\\n  - {name: a, match: "{lemma:/a}=event"}\\n                  | is not Semgrex
            type: meeting\\nevents:\\n  - {name: a, match: "{lemma:/${no-such-list}/}=event"}\\n  | no list of words is named no-such-list
            type: meeting\\nheadline: "("\\nevents: []\\n                                         | is not a regular expression
            type: meeting\\nevents:\\n  - {name: a, match: "{lemma:foo}=evnt"}\\n                    | has no node named event
            type: meeting\\nevent: []\\n                                                          | line
            """)
    void aBadFileStopsEverythingWithASentenceThatNamesIt(String text, String problem) throws IOException {
        write(text.replace("\\n", "\n"));
        PatternException failure = assertThrows(PatternException.class, () -> Patterns.withDirectory(directory));
        assertTrue(failure.getMessage().contains("own.yml"), failure.getMessage());
        assertTrue(failure.getMessage().contains(problem), failure.getMessage());
    }

    @Test
    void aFilesCuesAreThePatternsCues() throws IOException {
        write("type: meeting\ncues: [Palaver]\nevents:\n  - name: palaver\n    match: \"{lemma:palaver}=event\"\n");
        assertEquals(Set.of("palaver"), Patterns.withDirectory(directory).cues());
    }

    @Test
    void aMissingDirectoryIsNamed() {
        Path missing = directory.resolve("missing");
        PatternException failure = assertThrows(PatternException.class, () -> Patterns.withDirectory(missing));
        assertTrue(failure.getMessage().contains("missing"), failure.getMessage());
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("own.yml"), text);
    }
}
