package io.github.chancery.read.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.read.AnyBytes;
import org.junit.jupiter.api.Timeout;

/** Any bytes as whatever they begin like: archives, packed files, and all that is in them. */
class PackedFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        AnyBytes.areReadOrTold(bytes, "input");
    }
}
