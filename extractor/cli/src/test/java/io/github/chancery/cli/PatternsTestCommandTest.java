package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternsTestCommandTest {
    private static final String FOUND =
            """
            examples:
              - text: Arnorian President Anna Weber shook hands with Haradi President Omar Nasser on Monday.
                reports:
                  - {is: held meeting, who: [Anna Weber (Arnor), Omar Nasser (Harad)], when: on Monday}
              - text: The French president shook hands with German Chancellor Olaf Scholz.
                reports:
                  - {is: held meeting, who: [France, Olaf Scholz (Germany)]}
              - text: Anna Weber shook the hand of a farmer.
                reports: []
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void writePattern() throws IOException {
        write(
                "mine.yml",
                """
                type: meeting
                cues: [shake, shook]
                events:
                  - name: shake-hands
                    match: "{lemma:shake}=event >obj {lemma:hand} >/obl:with/ {ner:PERSON}=party"
                """);
    }

    @Test
    @Tag("models")
    void examplesThatHoldAreDoneAndAPatternWithoutAnExampleIsTold() throws IOException {
        write("mine.spec.yml", FOUND);
        Path other = write(
                "other.yml",
                """
                type: meeting
                cues: [wave]
                events:
                  - name: wave-at
                    match: "{lemma:wave}=event >/obl:at/ {ner:PERSON}=party"
                """);
        write("other.spec.yml", "examples: []\n");
        Run run = Run.of("patterns", "test", directory)
                .succeeds()
                .tells("all as they must be", "wave-at (" + other + ", line 4)");
        assertFalse(run.err().contains("shake-hands"), run::err);
        assertEquals("", run.out());
    }

    @Test
    @Tag("models")
    void anExampleThatFailsIsALineWithItsPlace() throws IOException {
        write("mine.spec.yml", FOUND.replace("when: on Monday", "when: on Friday"));
        Run run = Run.of("patterns", "test", directory);
        assertEquals(1, run.code());
        assertEquals(
                directory.resolve("mine.spec.yml")
                        + ", line 2: expected is [held meeting; who: Anna Weber (Arnor), Omar Nasser (Harad); when: on"
                        + " Friday], but found is [held meeting; who: Anna Weber (Arnor), Omar Nasser (Harad); when: on"
                        + " Monday], in \"Arnorian President Anna Weber shook hands with Haradi President Omar Nasser on"
                        + " Monday.\"\n",
                run.out());
    }

    @Test
    void whatCannotBeUsedIsToldWithItsPlace() throws IOException {
        Path spec = write("mine.spec.yml", "examples:\n  - text: Anna Weber met Omar Nasser.\n");
        Run.of("patterns", "test", directory).fails(1, spec + ", line 2", "no reports", "reports: []");
        write("mine.spec.yml", "examples:\n  - {text: A., reports: [{is: held party, who: [Arnor]}]}\n");
        Run.of("patterns", "test", directory).fails(1, spec + ", line 2", "held meeting");
        write("mine.spec.yml", "examples:\n  - {text: A., report: []}\n");
        Run.of("patterns", "test", directory).fails(1, spec + ", line 2", "\"report\" is unknown");
        Run.of("patterns", "test", directory.resolve("none")).fails(1, "none", "cannot be read");
        Run.of("patterns", "test").fails(2, "DIR");
        Run.of("patterns").fails(2, "Missing required subcommand");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
