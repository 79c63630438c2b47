package io.github.chancery.link;

import io.github.chancery.link.index.Hit;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.item.City;
import io.github.chancery.link.item.Country;
import io.github.chancery.link.item.Organisation;
import io.github.chancery.link.name.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the countries, cities and venues that the name of a place may stand for. */
final class PlaceMatcher {
    private static final double NAME = 0.70;
    private static final double IN_COUNTRY_TOLD = 0.25;
    private static final double IN_OTHER_COUNTRY = -0.10;
    private static final double COUNTRY_MENTIONED = 0.10;
    private static final double SMALLER_NAMESAKE = -0.10;
    private static final double VENUE = 0.90;
    private static final double FOR_EACH_SIZE = 0.065;
    private static final List<Integer> SIZES = List.of(100_000, 300_000, 1_000_000);
    private static final int MUCH_BIGGER = 3;
    private static final double DEMONYM = 0.95;
    private static final double PROVINCE_MEANT = 0.6;
    private static final double PROVINCE_POSSIBLE = 0.85;
    /** A city of which nothing tells the country is only sure if it is as big as this, or a capital. */
    private static final int KNOWN_EVERYWHERE = 1_000_000;

    private static final double LITTLE_KNOWN = 0.79;
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)^(?:the )?(?:(?:capital(?: city)?|city|town|port)(?: of)?|central|downtown) |,? (?:city|town)$");
    private static final Pattern WITHIN = Pattern.compile("^(.+?), (.+)$");

    private final ItemIndex index;
    private final Set<String> capitals;
    private final Provinces provinces;
    private final Map<String, List<Country>> byDemonym;

    PlaceMatcher(ItemIndex index, List<Country> countries, Provinces provinces) {
        this.index = index;
        this.capitals = countries.stream().map(Country::capitalItem).collect(Collectors.toSet());
        this.provinces = provinces;
        this.byDemonym = new HashMap<>();
        countries.forEach(country -> country.demonyms().stream()
                .map(Words::key)
                .distinct()
                .forEach(demonym -> byDemonym
                        .computeIfAbsent(demonym, key -> new ArrayList<>())
                        .add(country)));
    }

    /** The places that fit, in no order. */
    List<Candidate> find(String name, Clues clues) {
        List<Candidate> candidates = whole(name, clues);
        if (!candidates.isEmpty()) {
            return candidates;
        }
        Matcher within = WITHIN.matcher(name);
        if (within.matches()) {
            return whole(within.group(1), clues.within(codes(within.group(2))));
        }
        String core = GENERIC.matcher(name).replaceFirst("");
        return core.equals(name) ? List.of() : cities(core, clues);
    }

    private Set<String> codes(String country) {
        return index.exact(country, Country.class).stream()
                .map(hit -> hit.item().code())
                .collect(Collectors.toSet());
    }

    private List<Candidate> whole(String name, Clues clues) {
        List<Candidate> candidates = new ArrayList<>(index.exact(name, Country.class).stream()
                .map(hit -> Candidate.of(hit, distinct(name, hit.item(), clues)))
                .toList());
        if (candidates.isEmpty()) {
            byDemonym
                    .getOrDefault(Words.key(name), List.of())
                    .forEach(country -> candidates.add(Candidate.of(country, DEMONYM)));
        }
        if (candidates.isEmpty()) {
            candidates.addAll(cities(name, clues));
            candidates.addAll(named(index.exact(name, Organisation.class), VENUE));
        }
        return candidates.isEmpty() ? named(index.find(name, Country.class), 1) : candidates;
    }

    private static List<Candidate> named(List<? extends Hit<?>> hits, double most) {
        return hits.stream().map(hit -> Candidate.of(hit, most)).toList();
    }

    /** What is left of a country's score where a province of another has its name: "Georgia". */
    private double distinct(String name, Country country, Clues clues) {
        Optional<String> other = provinces.named(name);
        boolean told =
                clues.countries().contains(country.code()) || clues.mentioned().contains(country.code());
        if (other.isEmpty() || told) {
            return 1;
        }
        return clues.mentions(other.get()) ? PROVINCE_MEANT : PROVINCE_POSSIBLE;
    }

    private List<Candidate> cities(String name, Clues clues) {
        List<Hit<City>> hits = index.find(name, City.class);
        int biggest =
                hits.stream().mapToInt(hit -> hit.item().population()).max().orElse(0);
        return hits.stream()
                .map(hit -> Candidate.of(
                        hit.item(),
                        Math.min(
                                most(hit.item(), clues),
                                NAME * Candidate.similarity(hit.fit())
                                        + size(hit.item())
                                        + country(hit.item().country(), clues)
                                        + (biggest / MUCH_BIGGER > hit.item().population() ? SMALLER_NAMESAKE : 0))))
                .toList();
    }

    private double most(City city, Clues clues) {
        boolean known = city.population() >= KNOWN_EVERYWHERE || capitals.contains(city.item());
        boolean area = clues.titles().contains(Surroundings.PROVINCE);
        boolean elsewhere = !clues.countries().isEmpty() && !clues.countries().contains(city.country());
        return !area && !elsewhere && (known || clues.mentions(city.country())) ? 1 : LITTLE_KNOWN;
    }

    private static double country(String code, Clues clues) {
        if (clues.countries().contains(code)) {
            return IN_COUNTRY_TOLD;
        }
        if (!clues.countries().isEmpty()) {
            return IN_OTHER_COUNTRY;
        }
        return clues.mentioned().contains(code) ? COUNTRY_MENTIONED : 0;
    }

    private double size(City city) {
        int population = capitals.contains(city.item()) ? Integer.MAX_VALUE : city.population();
        return FOR_EACH_SIZE * SIZES.stream().filter(size -> population >= size).count();
    }
}
