package io.github.chancery.link;

import java.util.List;
import java.util.Set;

/**
 * A city.
 *
 * @param country the ISO 3166 code of the country it lies in
 * @param population of the city with its surroundings; 0 when unknown
 */
record City(String item, String label, String country, int population, List<String> aliases) implements Item {

    static City of(Row row) {
        return new City(row.item(), row.cell("label"), row.cell("iso2"), row.number("population"), row.list("aliases"));
    }

    @Override
    public Set<String> countries() {
        return country.isEmpty() ? Set.of() : Set.of(country);
    }
}
