package io.github.chancery.read.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {
    @Test
    void wordsPartedAtTheEndsOfLinesAreWhole() {
        assertEquals(
                "Anna Weber\nmet Paul Stein on Wednesday.\n",
                Hyphenation.joined("Anna We-\nber met Paul Stein on Wednes-\nday."));
    }

    @Test
    void compoundsKeepTheirHyphens() {
        assertEquals(
                "the vice-president\nmet them on Monday.\n",
                Hyphenation.joined("the vice-\npresident met them on Mon-\nday."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met -\nas planned -\non Monday.",
                "the Arnor-\nGondor talks and the Rohan-\nHarad talks",
                "one word that is part-\ned"
            })
    void otherTextIsLeftAsItIs(String text) {
        assertEquals(text, Hyphenation.joined(text));
    }
}
