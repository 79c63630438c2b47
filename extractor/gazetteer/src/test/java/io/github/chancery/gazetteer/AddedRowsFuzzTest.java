package io.github.chancery.gazetteer;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as rows to add to a gazetteer, as a table and as Turtle. */
class AddedRowsFuzzTest {
    @TempDir
    private static Path directory;

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) throws IOException {
        for (String name : new String[] {"input.tsv", "input.ttl"}) {
            Path file = AnyFile.of(directory.resolve(name), bytes);
            Path to = directory.resolve("world");
            Installation.delete(to);
            AnyFile.isUsedOrTold(() -> AddedRows.add(file, to));
        }
    }
}
