package io.github.chancery.link.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A state or province within a country.
 *
 * @param name the full name
 * @param code the code of the country that it is part of
 * @param shortForms as in "Tuscaloosa, Ala."
 * @param centre roughly its middle, if known
 * @param reach how far its places may lie from there, in kilometres
 */
public record Province(String name, String code, List<String> shortForms, Optional<Coordinates> centre, int reach) {
    public Province {
        shortForms = List.copyOf(shortForms);
    }

    /** Reads a row of provinces.tsv. */
    static Province of(Row row) {
        Optional<Coordinates> centre = row.coordinates();
        return new Province(
                row.cell("name"),
                row.cell("iso2"),
                row.list("short"),
                centre,
                centre.isPresent() ? row.number("reach") : 0);
    }

    /** Whether a city may lie in it, as far as is known where both are. */
    public boolean mayHave(City city) {
        return centre.flatMap(middle -> city.coordinates().map(point -> middle.distance(point) <= reach))
                .orElse(true);
    }
}
