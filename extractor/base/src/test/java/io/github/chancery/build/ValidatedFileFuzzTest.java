package io.github.chancery.build;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyFile;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as a file of RDF that is to keep to the shapes. */
class ValidatedFileFuzzTest {
    private static final Validate VALIDATE = new Validate(Validator.shipped());

    @TempDir
    private static Path directory;

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        Path file = AnyFile.of(directory.resolve("input.ttl"), bytes);
        AnyFile.isUsedOrTold(() -> VALIDATE.file(file));
    }
}
