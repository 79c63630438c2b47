package io.github.chancery.meeting.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            type: meeting\\nevents:\\n  - {name: a, match: "{}=event"}\\n  - {name: a, match: "{}=event"}\\n | own.yml, line 4: the name "a" is taken
            type: meeting\\nevents:\\n  - {name: see-off, match: "{}=event"}\\n                  | is taken by a pattern of meeting.yml, line
            roles:\\n  - {name: at-time, match: "{}=event >obl {}=time"}\\n                        | is taken by a pattern of times.yml, line
            type: meeting\\nevents:\\n  - name: a\\n                                             | the pattern "a" has no match
            type: meeting\\nevents:\\n  - match: "{}=event"\\n                                 | an event has no name
            roles:\\n  - []\\n                                                               | own.yml, line 2
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
    void aRoleWithoutANameIsToldByItsPlace() throws IOException {
        write("roles:\n  - name: by-noon\n    match: \"{}=event >obl {}=time\"\n  - \"{}=event >nmod {}=time\"\n");
        List<String> names = Patterns.withDirectory(directory).all().stream()
                .skip(Patterns.shipped().all().size())
                .map(MeetingPattern::name)
                .toList();
        assertEquals(List.of("by-noon", "own.yml:4"), names);
    }

    @Test
    void everyShippedPatternHasAName() {
        assertEquals(
                List.of(),
                Patterns.shipped().all().stream()
                        .map(MeetingPattern::name)
                        .filter(name -> !name.matches("[a-z][a-z-]+"))
                        .toList());
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
