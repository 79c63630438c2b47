package io.github.chancery.gazetteer;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;

/** Any bytes as the file that says what is kept of a dump. */
class SelectionFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        AnyFile.isUsedOrTold(() -> SelectionFile.parse("input.yml", bytes));
    }
}
