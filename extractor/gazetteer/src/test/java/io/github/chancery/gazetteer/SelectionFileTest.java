package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.gazetteer.Selection.PostRule;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionFileTest {
    private final Selection shipped = SelectionFile.parse("selection.yml", SelectionFile.bytes(Optional.empty()));

    @Test
    void theShippedOneHasEveryKind() {
        Set<Kind> kinds =
                shipped.classes().stream().map(Selection.ClassRule::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Kind.class), kinds);
        assertEquals("en", shipped.languages().get(0));
    }

    @Test
    void theShippedOneHasOfficesThatTheGazetteerKnows() {
        Set<String> offices = Gazetteer.embedded().offices().keySet();
        for (PostRule post : shipped.posts()) {
            assertTrue(offices.contains(post.office()) || post.office().equals(PostRule.BY_TITLE), post::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{class: Q1, kind: person, source: other}; Q1 has no source among the sources",
                "{class: human, kind: person, source: here}; \"human\" is not an item such as Q515",
                "{class: Q1, kind: animal, source: here}; is person, country, city, organisation or topic, not animal",
                "{class: Q1, source: here}; Q1 has no kind",
                "{class: Q1, kind: person, source: here, colour: red}; line 4: Unrecognized field \"colour\""
            })
    void whatIsWrongIsNamed(String entry, String reason) {
        String text = "languages: [en]\nsources: {here: a book}\nclasses:\n  - " + entry + "\n";
        ChanceryException failure =
                assertThrows(ChanceryException.class, () -> SelectionFile.parse("my.yml", text.getBytes(UTF_8)));
        assertTrue(failure.getMessage().startsWith("my.yml"), failure.getMessage());
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
    }
}
