package io.github.chancery.read.format;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.read.AnyBytes;
import org.junit.jupiter.api.Timeout;

/** Any bytes as JSON, of a line each or of any layout. */
class JsonFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        AnyBytes.areReadOrTold(bytes, "input.jsonl", "input.json");
    }
}
