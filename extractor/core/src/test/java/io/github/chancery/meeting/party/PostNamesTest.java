package io.github.chancery.meeting.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostNamesTest {
    private final PostNames posts = PostNames.shipped();

    @ParameterizedTest
    @CsvSource({
        "Minister, Foreign Minister, true",
        "Foreign Minister, Minister of Foreign Affairs, true",
        "Minister, Deputy Foreign Minister, false",
        "Minister, Prime Minister, false",
        "Premier, Prime Minister, true",
        "top diplomat, Secretary of State, true",
        "President, Vice President, false",
        "Vice President, Vice President, true",
        "President, acting President, true",
        "Foreign Minister, Minister, false"
    })
    void aTitleIsOfThePostAskedFor(String asked, String title, boolean same) {
        assertEquals(same, posts.isSame(asked, title));
    }
}
