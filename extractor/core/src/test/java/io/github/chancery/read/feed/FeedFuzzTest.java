package io.github.chancery.read.feed;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.read.AnyBytes;
import org.junit.jupiter.api.Timeout;

/** Any bytes as a feed, as news in XML and as an export. */
class FeedFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        AnyBytes.areReadOrTold(bytes, "input.xml");
        AnyBytes.areReadOrToldAs("factiva", bytes);
    }
}
