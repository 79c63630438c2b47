package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.pipeline.Pipelines;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.Stream;

/**
 * A run of the command line, for tests.
 *
 * @param code its exit code
 * @param out what it wrote as results
 * @param err what it told beside
 */
record Run(int code, String out, String err) {
    /** What all runs read articles with, so that each model is loaded once. */
    static final Pipelines PIPELINES = new Pipelines();

    /** Runs the command line with {@code arguments}, each as its text. */
    static Run of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), false);
        int code = Chancery.run(
                console, PIPELINES, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    Run succeeds() {
        assertEquals(0, code, this::toString);
        return this;
    }

    /** Checks the exit code, and that the first message is one sentence with these words. */
    Run fails(int expected, Object... words) {
        assertEquals(expected, code, this::toString);
        String sentence = err.lines().findFirst().orElse("");
        assertTrue(sentence.startsWith("chancery: "), this::toString);
        for (Object word : words) {
            assertTrue(sentence.contains(word.toString()), () -> "no \"" + word + "\" in: " + sentence);
        }
        assertTrue(!err.contains("\tat "), () -> "a stack trace: " + err);
        return this;
    }

    /** Checks that the results hold all these words. */
    Run prints(String... words) {
        for (String word : words) {
            assertTrue(out.contains(word), () -> "no \"" + word + "\" in: " + out);
        }
        return this;
    }

    /** Checks that the messages hold all these words. */
    Run tells(String... words) {
        for (String word : words) {
            assertTrue(err.contains(word), () -> "no \"" + word + "\" in: " + err);
        }
        return this;
    }
}
