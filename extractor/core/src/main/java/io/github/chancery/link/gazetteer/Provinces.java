package io.github.chancery.link.gazetteer;

import io.github.chancery.name.NameWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States and provinces within a country, which have no items here: behind a city's name they tell its country and roughly
 * where it lies, and a country or city of the same name is only meant where something else tells so.
 */
public final class Provinces {
    private final Map<String, Province> byAnyName = new HashMap<>();
    private final Map<String, Province> byFullName = new HashMap<>();

    Provinces(List<Province> provinces) {
        for (Province province : provinces) {
            String key = NameWords.key(province.name());
            byAnyName.put(key, province);
            byFullName.put(key, province);
            province.shortForms().forEach(form -> byAnyName.put(NameWords.key(form), province));
        }
    }

    /** The province of a full name or a short form. */
    public Optional<Province> called(String name) {
        return Optional.ofNullable(byAnyName.get(NameWords.key(name)));
    }

    /** The code of the country that a province, by its full name alone, is part of. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(byFullName.get(NameWords.key(name))).map(Province::code);
    }
}
