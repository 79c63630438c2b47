package io.github.chancery.link.gazetteer;

import io.github.chancery.model.KnownNames;
import io.github.chancery.name.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses the gazetteer's names that are worth knowing before an article is read. */
final class KnownNameSelection {
    private static final int SHORTEST_CITY = 3;

    private KnownNameSelection() {}

    static KnownNames of(GazetteerTables gazetteer) {
        Set<String> ordinary = new HashSet<>(gazetteer.ordinaryWords());
        List<Country> countries = gazetteer.countries();
        Map<String, String> capitals = byName(countries, country -> country.seats().stream());
        return new KnownNames(
                byName(countries, country -> country.names().filter(name -> !ordinary.contains(name))),
                byName(countries, country -> country.demonyms().stream()),
                capitals,
                cities(gazetteer, capitals, ordinary),
                organisations(gazetteer.organisations(), ordinary),
                people(gazetteer.people()));
    }

    /** Every country's label by the names given; a name that two countries share is left out. */
    private static Map<String, String> byName(List<Country> countries, Function<Country, Stream<String>> names) {
        Map<String, String> labels = new TreeMap<>();
        Set<String> shared = new HashSet<>();
        for (Country country : countries) {
            names.apply(country)
                    .flatMap(KnownNameSelection::spellings)
                    .distinct()
                    .forEach(name -> {
                        String other = labels.putIfAbsent(name, country.label());
                        if (other != null && !other.equals(country.label())) {
                            shared.add(name);
                        }
                    });
        }
        labels.keySet().removeAll(shared);
        return labels;
    }

    /** Every city's country; a capital is meant where another city has its name. */
    private static Map<String, String> cities(
            GazetteerTables gazetteer, Map<String, String> capitals, Set<String> ordinary) {
        Map<String, String> labels = new HashMap<>();
        gazetteer.countries().forEach(country -> labels.putIfAbsent(country.code(), country.label()));
        Map<String, String> names = new TreeMap<>();
        for (City city : gazetteer.cities()) {
            if (city.label().length() >= SHORTEST_CITY && !ordinary.contains(city.label())) {
                String country = labels.getOrDefault(city.country(), "");
                spellings(city.label()).forEach(name -> names.merge(name, country, (a, b) -> a.equals(b) ? a : ""));
            }
        }
        names.putAll(capitals);
        return names;
    }

    private static Set<String> organisations(List<Organisation> organisations, Set<String> ordinary) {
        Set<String> names = new TreeSet<>();
        for (Organisation organisation : organisations) {
            organisation
                    .names()
                    .filter(name -> !ordinary.contains(name))
                    .flatMap(KnownNameSelection::spellings)
                    .forEach(names::add);
        }
        return names;
    }

    private static Set<String> people(List<Person> people) {
        Set<String> names = new TreeSet<>();
        for (Person person : people) {
            person.names().flatMap(KnownNameSelection::spellings).forEach(name -> {
                names.add(name);
                names.add(name.substring(name.lastIndexOf(' ') + 1));
            });
        }
        return names;
    }

    /** A name with a straight apostrophe, as it is and without its diacritics. */
    private static Stream<String> spellings(String name) {
        String straight = name.replace('’', '\'');
        String plain = Folding.withoutMarks(straight);
        return Stream.of(straight, plain).distinct();
    }
}
