package io.github.chancery.link.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which posts a title in a text can be for. */
class OfficeTitlesTest {
    private static final OfficeTitles OFFICES = new OfficeTitles(Map.of(
            "foreign_minister", List.of("Foreign Minister", "Minister"),
            "deputy_minister", List.of("Deputy Foreign Minister"),
            "defence_minister", List.of("Minister"),
            "head_of_government", List.of("Prime Minister"),
            "head_of_state", List.of("King", "President")));

    @ParameterizedTest
    @CsvSource({
        "foreign minister, foreign_minister, Warden, true",
        "Foreign Minister, foreign_minister, Warden, true",
        "acting foreign minister, foreign_minister, Warden, true",
        // The longest title in it counts, and one word may be the title of several offices.
        "deputy foreign minister, foreign_minister, Warden, false",
        "deputy foreign minister, deputy_minister, Warden, true",
        "prime minister, foreign_minister, Warden, false",
        "prime minister, head_of_government, Warden, true",
        "minister, foreign_minister, Warden, true",
        "minister, defence_minister, Warden, true",
        "foreign minister, defence_minister, Warden, false",
        // Of titles as long as each other either may be meant.
        "King and Lord President, head_of_state, Warden, true",
        // A position's own name, or several words of it.
        "warden, adviser, Warden, true",
        "Warden of the West, adviser, High Warden of the West, true",
        "warden, adviser, High Warden of the West, false",
        "ward, adviser, Warden, false",
        "minis, foreign_minister, Warden, false",
    })
    void aTitleFitsAPost(String title, String office, String position, boolean fits) {
        Post post = new Post(office, position, "GO", Optional.empty(), Optional.empty());
        assertEquals(fits, OFFICES.postsOf(title).test(post));
    }

    @ParameterizedTest
    @CsvSource({
        "the foreign minister of Gondor, true, false",
        "king, true, true",
        "King, true, false",
        "kingdom, false, false",
        "'', false, false",
    })
    void wordsHaveATitleAmongThemOrAreOne(String words, boolean has, boolean is) {
        assertEquals(has, OFFICES.hasTitle(words));
        assertEquals(is, OFFICES.isTitle(words));
    }
}
