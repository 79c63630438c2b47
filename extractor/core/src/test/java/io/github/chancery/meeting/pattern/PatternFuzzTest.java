package io.github.chancery.meeting.pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyText;
import java.util.Map;
import org.junit.jupiter.api.Timeout;

/** Any text as a pattern file. */
class PatternFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        AnyText.isUsedOrTold("input.yml", () -> new Patterns(Map.of("input.yml", text)));
    }
}
