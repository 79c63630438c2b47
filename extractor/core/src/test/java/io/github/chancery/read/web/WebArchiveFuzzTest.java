package io.github.chancery.read.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.read.AnyBytes;
import org.junit.jupiter.api.Timeout;

/** Any bytes as records of a web archive. */
class WebArchiveFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        AnyBytes.areReadOrTold(bytes, "input.warc", "input.wet");
    }
}
