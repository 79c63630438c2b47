package io.github.chancery.language.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelLinesTest {
    private static ModelLines lines(String text) {
        return new ModelLines(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void wordsAndNumbersComeInOrderAndLinesEnd() throws IOException {
        ModelLines lines = lines("Århus 0.5 -1.25\r\n12\n");
        assertEquals("Århus", lines.word());
        assertEquals(0.5f, lines.number());
        assertFalse(lines.isAtEnd());
        assertEquals(-1.25f, lines.number());
        assertTrue(lines.isAtEnd());
        assertEquals(12f, lines.number());
        assertTrue(lines.isAtEnd());
    }

    @Test
    void aWordMayBeLongAndTheLastLineUnended() throws IOException {
        String name = "é".repeat(100_000);
        ModelLines lines = lines(name + " 7");
        assertEquals(name, lines.word());
        assertEquals(7f, lines.number());
        assertTrue(lines.isAtEnd());
    }

    @Test
    void whatEndsEarlyIsRefused() {
        assertThrows(NumberFormatException.class, () -> lines("").word());
        assertThrows(NumberFormatException.class, () -> lines("\n").number());
    }
}
