package io.github.chancery.gazetteer;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as a dump of Wikidata. */
class DumpFuzzTest {
    @TempDir
    private static Path directory;

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) throws IOException {
        Path file = AnyFile.of(directory.resolve("input.json"), bytes);
        Path to = directory.resolve("world");
        Installation.delete(directory.resolve("world.tmp"));
        AnyFile.isUsedOrTold(
                () -> new GazetteerBuild(file, to, Optional.empty(), 1, (reading, documents, read, share) -> {}).run());
    }
}
