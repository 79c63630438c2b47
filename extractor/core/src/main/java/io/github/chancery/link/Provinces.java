package io.github.chancery.link;

import io.github.chancery.link.name.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States and provinces within a country, which have no items here: behind a city's name they tell its country, and a
 * country or city of the same name is only meant where something else tells so.
 */
final class Provinces {
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();

    /**
     * @param name the full name
     * @param code the code of the country that it is part of
     * @param shortForms as in "Tuscaloosa, Ala."
     */
    record Province(String name, String code, List<String> shortForms) {}

    Provinces(List<Province> provinces) {
        for (Province province : provinces) {
            String key = Words.key(province.name());
            countries.put(key, province.code());
            fullNames.put(key, province.code());
            province.shortForms().forEach(form -> countries.put(Words.key(form), province.code()));
        }
    }

    /** The code of the country that a province, by its full name or a short form, is part of. */
    Optional<String> country(String name) {
        return Optional.ofNullable(countries.get(Words.key(name)));
    }

    /** The same, by the full name alone. */
    Optional<String> named(String name) {
        return Optional.ofNullable(fullNames.get(Words.key(name)));
    }
}
