package io.github.chancery.evaluate;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as annotated articles. */
class GoldFuzzTest {
    @TempDir
    private static Path directory;

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        Path file = AnyFile.of(directory.resolve("input.jsonl"), bytes);
        AnyFile.isUsedOrTold(() -> GoldFile.read(file));
    }
}
