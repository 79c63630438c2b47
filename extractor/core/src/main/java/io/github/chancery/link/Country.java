package io.github.chancery.link;

import java.util.List;
import java.util.Set;

/**
 * A state or territory.
 *
 * @param code its ISO 3166 code of two letters, or empty
 * @param demonyms adjectives and nouns of nationality
 * @param capital the name of its capital, or empty
 * @param capitalItem the capital's item, or empty
 * @param seats places that stand for its government in text
 */
record Country(
        String item,
        String label,
        String code,
        List<String> demonyms,
        List<String> aliases,
        String capital,
        String capitalItem,
        List<String> seats)
        implements Item {

    static Country of(Row row) {
        return new Country(
                row.item(),
                row.cell("label"),
                row.cell("iso2"),
                row.list("demonyms"),
                row.list("aliases"),
                row.cell("capital"),
                row.cell("capital_qid"),
                row.list("seats"));
    }

    @Override
    public Set<String> countries() {
        return code.isEmpty() ? Set.of() : Set.of(code);
    }
}
