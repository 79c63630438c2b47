package io.github.chancery.read.format;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.read.AnyBytes;
import org.junit.jupiter.api.Timeout;

/** Any bytes as a text. */
class TextFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        AnyBytes.areReadOrToldAs("text", bytes);
    }
}
