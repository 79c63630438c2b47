package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a directory for temporary files the encoder cannot be loaded: that is told, with the way out. */
@Tag("models")
class TemporaryDirectoryTest {
    @TempDir
    private Path directory;

    @Test
    void isMissing() throws IOException, InterruptedException {
        Path article = Files.writeString(
                directory.resolve("article.txt"),
                "The president of Kenya met the president of Uganda in Nairobi on Friday, officials said.");
        Path told = directory.resolve("told.txt");
        Path missing = directory.resolve("missing");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + missing,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Chancery.class.getName(),
                        "extract",
                        article.toString())
                .redirectError(told.toFile())
                .redirectOutput(directory.resolve("graph.trig").toFile())
                .start()
                .waitFor();
        String lines = Files.readString(told);
        assertEquals(1, code, lines);
        assertTrue(lines.contains("article.txt"), lines);
        assertTrue(lines.contains("the encoder's library cannot be put into " + missing), lines);
        assertFalse(lines.contains("Exception") || lines.contains("Error"), lines);
    }
}
