package io.github.chancery.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What holds of any file that a user gives: it is used, or a sentence tells what is wrong with it. */
final class AnyFile {
    private AnyFile() {}

    /** Uses something, and checks how it fails if it does. */
    static void isUsedOrTold(Runnable use) {
        try {
            use.run();
        } catch (ChanceryException e) {
            assertFalse(e.getMessage().isBlank());
            assertEquals(1, e.getMessage().lines().count(), e::getMessage);
        }
    }

    /** Writes a file. */
    static Path of(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
