package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final Console CONSOLE = new Console(
            new PrintStream(OutputStream.nullOutputStream()), new PrintStream(OutputStream.nullOutputStream()), true);

    @TempDir
    private Path directory;

    @Test
    void tellsThePaceFailuresAndTheRest() throws IOException {
        Files.writeString(directory.resolve("one.txt"), "x".repeat(600));
        Path other = Files.writeString(
                Files.createDirectory(directory.resolve("more")).resolve("two.txt"), "x".repeat(400));
        InputMeter meter = new InputMeter(List.of(directory));
        try (Progress progress = new Progress(CONSOLE, meter)) {
            meter.add(100);
            assertEquals("  articles: 20, 2.0 a second, 1 min left", progress.line(20, Duration.ofSeconds(10)));
            progress.fail();
            meter.add(400);
            assertEquals(
                    "  articles: 60, 3.0 a second, 1 failed, 20 s left", progress.line(60, Duration.ofSeconds(20)));
        }
        InputMeter few = new InputMeter(List.of(other));
        few.add(1);
        try (Progress progress = new Progress(CONSOLE, few)) {
            assertEquals("  articles: 10, 0.5 a second, 2 h 13 min left", progress.line(10, Duration.ofSeconds(20)));
        }
    }

    @Test
    void theRestOfWhatHasNoSizeIsNotTold() {
        InputMeter meter = new InputMeter(List.of(Path.of("-")));
        meter.add(10);
        try (Progress progress = new Progress(CONSOLE, meter)) {
            assertEquals("  articles: 20, 2.0 a second", progress.line(20, Duration.ofSeconds(10)));
        }
    }
}
