package io.github.chancery.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameLinkerTest {
    private static final NameLinker LINKER = new NameLinker(Gazetteer.embedded());
    private static final Pattern FULL_NAME = Pattern.compile("Sergey Lavrov|Saddam Hussein");

    @ParameterizedTest(name = "{1} in {2}: {3}")
    @CsvFileSource(resources = "names.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aNameInATextLinksToItsItemOrToNone(String kind, String name, String marked, String expected) {
        int begin = marked.indexOf('[');
        String text = marked.replaceAll("[\\[\\]]", "");
        List<NamedMention> mentions = new ArrayList<>();
        mentions.add(new NamedMention(
                EntityKind.valueOf(kind.toUpperCase(Locale.ROOT)), name, begin, begin + name.length()));
        Matcher full = FULL_NAME.matcher(text);
        while (full.find()) {
            mentions.add(new NamedMention(EntityKind.PERSON, full.group(), full.start(), full.end()));
        }
        NameLinks links = LINKER.link(new NamedText(text, Optional.empty(), Set.of(), mentions))
                .get(0);
        assertEquals(expected, links.link().map(Link::item).orElse("-"), () -> "candidates: " + links.candidates());
    }

    @Test
    void theCountryToldDecidesBetweenNamesakes() {
        assertEquals(Optional.of("Q3579"), tripoli(Set.of("Libya")));
        assertNotEquals(Optional.of("Q3579"), tripoli(Set.of("Lebanon")));
    }

    private static Optional<String> tripoli(Set<String> countries) {
        NamedMention tripoli = new NamedMention(EntityKind.PLACE, "Tripoli", 0, 0);
        return LINKER.link(new NamedText("", Optional.empty(), countries, List.of(tripoli))).stream()
                .flatMap(links -> links.link().stream())
                .map(Link::item)
                .findFirst();
    }
}
