package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.Country;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries by name and by ISO 3166 code. */
public final class CountryCodes {
    private final ItemIndex index;
    private final Map<String, Country> countries;

    /** @param countries all that have a code; of two with the same, the first counts */
    public CountryCodes(ItemIndex index, List<Country> countries) {
        this.index = index;
        this.countries = countries.stream()
                .filter(country -> !country.code().isEmpty())
                .collect(Collectors.toMap(Country::code, country -> country, (first, second) -> first));
    }

    /** The code of the country of this name, or an empty one. */
    public String code(String name) {
        return index.exact(name, Country.class).stream()
                .map(hit -> hit.item().code())
                .findFirst()
                .orElse("");
    }

    /** The country of a code, if there is one. */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }
}
