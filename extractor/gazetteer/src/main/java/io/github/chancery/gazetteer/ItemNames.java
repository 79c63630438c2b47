package io.github.chancery.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;

/**
 * An item's names in the languages that count.
 *
 * @param label its name in the first language that has one
 * @param aliases its other names, each once
 */
record ItemNames(String label, List<String> aliases) {
    private static final int CODE = 3;

    /** The names of an item; empty if it has no label in any of the languages. */
    static Optional<ItemNames> of(ItemDocument item, List<String> languages) {
        Set<String> names = new LinkedHashSet<>();
        for (String language : languages) {
            MonolingualTextValue label = item.getLabels().get(language);
            if (label != null) {
                names.add(cell(label.getText()));
            }
        }
        names.removeIf(ItemNames::isNoName);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        for (String language : languages) {
            item.getAliases().getOrDefault(language, List.of()).forEach(alias -> names.add(cell(alias.getText())));
        }
        names.removeIf(ItemNames::isNoName);
        String label = names.iterator().next();

        return Optional.of(new ItemNames(label, names.stream().skip(1).toList()));
    }

    /** Whether a text has no letters, as a flag, or is a code in small letters. */
    private static boolean isNoName(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                || (text.length() <= CODE && text.codePoints().allMatch(c -> c >= 'a' && c <= 'z'));
    }

    /** A text without what parts cells and values in a table. */
    static String cell(String text) {
        return text.replaceAll("[\\s|]+", " ").trim();
    }
}
