package io.github.chancery.link.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A city.
 *
 * @param country the ISO 3166 code of the country it lies in
 * @param population of the city with its surroundings; 0 when unknown
 * @param sitelinks how many wikis have a page on it; 0 when unknown
 */
public record City(
        String item,
        String label,
        String country,
        int population,
        Optional<Coordinates> coordinates,
        List<String> aliases,
        int sitelinks)
        implements Item {
    /** About as many as live in the largest city. */
    private static final double MOST = 40_000_000;

    /** A city of which it is not known how well known it is. */
    public City(
            String item,
            String label,
            String country,
            int population,
            Optional<Coordinates> coordinates,
            List<String> aliases) {
        this(item, label, country, population, coordinates, aliases, 0);
    }

    public City {
        aliases = List.copyOf(aliases);
    }

    /** Reads a row of cities.tsv. */
    public static City of(Row row) {
        return new City(
                row.item(),
                row.cell("label"),
                row.cell("iso2"),
                row.number("population"),
                row.coordinates(),
                row.list("aliases"),
                Sitelinks.of(row));
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CITY;
    }

    /** Grows with the logarithm of the population, or of the pages on it where that is more. */
    @Override
    public double prior() {
        double size = Math.min(1, Math.log1p(population) / Math.log1p(MOST));
        return Math.max(size, Sitelinks.prior(sitelinks, size));
    }

    @Override
    public Set<String> countries() {
        return country.isEmpty() ? Set.of() : Set.of(country);
    }
}
