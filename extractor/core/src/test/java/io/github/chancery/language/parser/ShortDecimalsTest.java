package io.github.chancery.language.parser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortDecimalsTest {
    private static float parse(String text, int first, int end) {
        return ShortDecimals.parse(text.getBytes(US_ASCII), first, end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0000",
                "0.0291",
                "-0.0415",
                "12",
                "-3.5",
                "9999999",
                "0.9999999",
                ".5",
                "5.",
                "16777217",
                "0.12345678",
                "1.5E-4",
                "-2e3",
                "+1.25",
                "1e39"
            })
    void itReadsWhatJavaReads(String number) {
        assertEquals(Float.parseFloat(number), parse(" " + number + " ", 1, 1 + number.length()));
    }

    @Test
    void itReadsNumbersOfAnyLengthAsJavaDoes() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            int places = random.nextInt(8);
            String number = String.format(Locale.ROOT, "%." + places + "f", (random.nextDouble() - 0.5) * 20);
            assertEquals(Float.parseFloat(number), parse(number, 0, number.length()), number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "1-2", "many"})
    void whatIsNoNumberIsRefused(String text) {
        assertThrows(NumberFormatException.class, () -> parse(text, 0, text.length()));
    }
}
