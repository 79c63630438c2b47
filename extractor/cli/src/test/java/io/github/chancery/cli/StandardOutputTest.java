package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.cli.StandardOutput.ReaderGoneException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class StandardOutputTest {
    @Test
    void aReaderThatGoesAwayEndsTheCommandWithoutAWord() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(failing("Broken pipe"), new PrintStream(err, true, UTF_8), false);
        assertEquals(0, Chancery.run(console, Run.PIPELINES, "query"));
        assertEquals("", err.toString(UTF_8));
    }

    @Test
    void aFullDiskIsAFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(failing("No space left on device"), new PrintStream(err, true, UTF_8), false);
        assertEquals(1, Chancery.run(console, Run.PIPELINES, "query"));
    }

    @Test
    void whatIsWrittenArrives() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StandardOutput out = new StandardOutput(bytes)) {
            out.write('a');
            out.write(new byte[] {'b', 'c', 'd'}, 1, 2);
        }
        assertEquals("acd", bytes.toString(UTF_8));
        assertThrows(ReaderGoneException.class, () -> new StandardOutput(broken("Broken pipe")).write('a'));
    }

    private static PrintStream failing(String why) {
        return new PrintStream(new StandardOutput(broken(why)), true, UTF_8);
    }

    private static OutputStream broken(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
