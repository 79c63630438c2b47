package io.github.chancery.pipeline;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/** Any characters as an article, halves of surrogate pairs among them: from text to quads. Two bytes are a character. */
@Tag("models")
class ArticleFuzzTest {
    /** Short, so that many are tried. */
    private static final int MOST_BYTES = 800;

    @Timeout(300)
    @FuzzTest
    void any(byte[] bytes) {
        FuzzedText.isRead(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, MOST_BYTES))
                .asCharBuffer()
                .toString());
    }
}
