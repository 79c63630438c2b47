package io.github.chancery.link.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A post and its country, told instead of a name. */
class CountryOfficeTest {
    private static final Map<String, String> CODES =
            Map.of("Gondor", "GO", "Gondorian", "GO", "Gondor's", "GO", "North", "NO", "North Arnor", "NA");

    @ParameterizedTest
    @CsvSource({
        "the Gondorian foreign minister, foreign minister of GO",
        "Gondorian foreign minister, foreign minister of GO",
        "Gondor's king, king of GO",
        "foreign minister of Gondor, foreign minister of GO",
        "The Steward of Gondor, Steward of GO",
        "king of the North Arnor, king of NA",
        // The longest name of a country.
        "North Arnor prime minister, prime minister of NA",
        "North Star minister, Star minister of NO",
        "minister of trade, -",
        "Gondor, -",
        "the Elvish minister, -",
    })
    void aPostIsTakenFromItsCountry(String phrase, String expected) {
        assertEquals(
                expected,
                CountryOffice.of(phrase, words -> Optional.ofNullable(CODES.get(words)))
                        .map(post -> post.title() + " of " + post.country())
                        .orElse("-"));
    }
}
