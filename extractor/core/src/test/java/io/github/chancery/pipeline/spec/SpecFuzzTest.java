package io.github.chancery.pipeline.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyText;
import org.junit.jupiter.api.Timeout;

/** Any text as the examples of a pattern file. */
class SpecFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        AnyText.isUsedOrTold(
                "input.spec.yml",
                () -> SpecFile.parse("input.spec.yml", text).examples().forEach(example -> {
                    example.article();
                    example.expected();
                }));
    }
}
