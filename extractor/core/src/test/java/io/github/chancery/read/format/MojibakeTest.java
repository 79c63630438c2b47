package io.github.chancery.read.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @ParameterizedTest
    @CsvSource({
        "Gondorâ€™s envoy,Gondor’s envoy",
        "on Monday â€“ he said,on Monday – he said",
        "called it â€œusefulâ€.,called it “useful”.",
        "JosÃ© met ZoÃ«,José met Zoë",
        "â€œÃ‰owyn ruled.â€,“Éowyn ruled.”",
    })
    void textThatWasReadAsWindowsTextIsMeantAgain(String read, String meant) {
        assertEquals(meant, Mojibake.repaired(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We met Pelé’” he said", "São Tomé – “the islands”", "Âme and Être", "25 °C, 3 €"})
    void otherTextIsLeftAsItIs(String text) {
        assertEquals(text, Mojibake.repaired(text));
    }
}
