package io.github.chancery.store.backup;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as a backup. */
class BackupFuzzTest {
    @TempDir
    private static Path directory;

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        Path file = AnyFile.of(directory.resolve("input.nq.gz"), bytes);
        AnyFile.isUsedOrTold(() -> Restore.from(file));
    }
}
