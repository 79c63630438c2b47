package io.github.chancery.meeting.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.ChanceryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncoderWeightsTest {
    private static final EncoderWeights WEIGHTS =
            new EncoderWeights(Map.of("a", new float[] {0.5f, -2}, "b", new float[] {0.25f}));

    @Test
    void whatIsWrittenIsRead() throws IOException {
        EncoderWeights read = EncoderWeights.read(written());
        assertEquals(WEIGHTS.byName().keySet(), read.byName().keySet());
        assertArrayEquals(WEIGHTS.get("a"), read.get("a"));
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        byte[] file = written();
        byte[] cut = Arrays.copyOf(file, file.length - 1);
        assertThrows(ChanceryException.class, () -> EncoderWeights.read(cut));
    }

    @Test
    void weightsThatAreNotThereAreNamed() {
        ChanceryException failure = assertThrows(ChanceryException.class, () -> WEIGHTS.get("c"));
        assertEquals("the fitted encoder lacks the weights c; fit it anew", failure.getMessage());
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WEIGHTS.write(file);
        return file.toByteArray();
    }
}
