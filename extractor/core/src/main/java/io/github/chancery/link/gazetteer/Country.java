package io.github.chancery.link.gazetteer;

import java.util.List;
import java.util.Optional;
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
public record Country(
        String item,
        String label,
        String code,
        List<String> demonyms,
        List<String> aliases,
        String capital,
        String capitalItem,
        List<String> seats,
        Optional<Coordinates> coordinates)
        implements Item {
    private static final double PRIOR = 1;

    public Country {
        demonyms = List.copyOf(demonyms);
        aliases = List.copyOf(aliases);
        seats = List.copyOf(seats);
    }

    /** Reads a row of countries.tsv. */
    public static Country of(Row row) {
        return new Country(
                row.item(),
                row.cell("label"),
                row.cell("iso2"),
                row.list("demonyms"),
                row.list("aliases"),
                row.cell("capital"),
                row.cell("capital_qid"),
                row.list("seats"),
                row.coordinates());
    }

    @Override
    public ItemKind kind() {
        return ItemKind.COUNTRY;
    }

    @Override
    public double prior() {
        return PRIOR;
    }

    @Override
    public Set<String> countries() {
        return code.isEmpty() ? Set.of() : Set.of(code);
    }
}
