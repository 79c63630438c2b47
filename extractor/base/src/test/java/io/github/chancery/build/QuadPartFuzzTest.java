package io.github.chancery.build;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyFile;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as a part of N-Quads. */
class QuadPartFuzzTest {
    private static final Validator VALIDATOR = Validator.shipped();

    @TempDir
    private static Path directory;

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        Path file = AnyFile.of(directory.resolve("input.nq"), bytes);
        AnyFile.isUsedOrTold(() -> CheckedPart.of(file, VALIDATOR));
    }
}
