package io.github.chancery.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that are known before an article is read. Keys are as written in text, with their capitals.
 *
 * @param countries names and short forms of states, to the state's English label
 * @param demonyms adjectives and nouns of nationality, to the state's English label
 * @param capitals capitals, which may stand for a government, to the state's English label
 * @param cities names of cities, capitals included, to the English label of the state they lie in; empty where several do
 * @param organisations names and short forms of organisations
 * @param people names of people of public office, and their family names alone
 */
public record KnownNames(
        Map<String, String> countries,
        Map<String, String> demonyms,
        Map<String, String> capitals,
        Map<String, String> cities,
        Set<String> organisations,
        Set<String> people) {
    public KnownNames {
        countries = Map.copyOf(countries);
        demonyms = Map.copyOf(demonyms);
        capitals = Map.copyOf(capitals);
        cities = Map.copyOf(cities);
        organisations = Set.copyOf(organisations);
        people = Set.copyOf(people);
    }

    /** These names and others; where both know a name, these do. */
    public KnownNames and(KnownNames others) {
        return new KnownNames(
                union(others.countries, countries),
                union(others.demonyms, demonyms),
                union(others.capitals, capitals),
                union(others.cities, cities),
                union(others.organisations, organisations),
                union(others.people, people));
    }

    private static Map<String, String> union(Map<String, String> less, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(less);
        all.putAll(more);
        return all;
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
