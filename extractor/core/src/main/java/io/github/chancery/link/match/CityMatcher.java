package io.github.chancery.link.match;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Province;
import io.github.chancery.link.index.Hit;
import io.github.chancery.link.index.ItemIndex;
import java.util.List;
import java.util.Set;

/** Finds the cities that a name may stand for, by the country and province told, the countries mentioned, and size. */
final class CityMatcher {
    private static final double NAME = 0.70;
    private static final double IN_COUNTRY_TOLD = 0.25;
    private static final double IN_OTHER_COUNTRY = -0.10;
    private static final double COUNTRY_MENTIONED = 0.10;
    private static final double ONLY_COUNTRY_MENTIONED = 0.15;
    private static final double SMALLER_NAMESAKE = -0.10;
    private static final double FOR_EACH_SIZE = 0.065;
    private static final List<Integer> SIZES = List.of(100_000, 300_000, 1_000_000);
    private static final int MUCH_BIGGER = 3;
    /** A city of which nothing tells the country is only sure if it is as big as this, or a capital. */
    private static final int KNOWN_EVERYWHERE = 1_000_000;

    private static final double LITTLE_KNOWN = 0.79;

    private final ItemIndex index;
    private final Set<String> capitals;

    /** @param capitals the items of countries' capitals */
    CityMatcher(ItemIndex index, Set<String> capitals) {
        this.index = index;
        this.capitals = Set.copyOf(capitals);
    }

    /** The cities that fit, in no order. */
    List<Candidate> find(String name, MentionContext context) {
        List<Hit<City>> hits = index.find(name, City.class);
        int biggest = hits.stream()
                .map(Hit::item)
                .filter(city -> !isElsewhere(city, context))
                .mapToInt(City::population)
                .max()
                .orElse(0);
        return hits.stream()
                .map(hit -> Candidate.of(hit.item(), Math.min(most(hit.item(), context), score(hit, biggest, context))))
                .toList();
    }

    private double score(Hit<City> hit, int biggest, MentionContext context) {
        City city = hit.item();
        return NAME * Candidate.similarity(hit.fit())
                + size(city)
                + country(city, context)
                + (biggest / MUCH_BIGGER > city.population() ? SMALLER_NAMESAKE : 0);
    }

    private double most(City city, MentionContext context) {
        boolean known = city.population() >= KNOWN_EVERYWHERE || capitals.contains(city.item());
        boolean may = known || context.mentions(city.country());
        return may && !context.place().isArea() && !isElsewhere(city, context) ? 1 : LITTLE_KNOWN;
    }

    /** Whether it is told that the place lies where the city does not. */
    private static boolean isElsewhere(City city, MentionContext context) {
        boolean abroad = !context.countries().isEmpty() && !context.countries().contains(city.country());
        List<Province> provinces = context.place().provinces();
        return abroad || (!provinces.isEmpty() && provinces.stream().noneMatch(province -> province.mayHave(city)));
    }

    private static double country(City city, MentionContext context) {
        if (isElsewhere(city, context)) {
            return IN_OTHER_COUNTRY;
        }
        if (context.countries().contains(city.country())) {
            return IN_COUNTRY_TOLD;
        }
        if (context.mentioned().equals(Set.of(city.country()))) {
            return ONLY_COUNTRY_MENTIONED;
        }
        return context.mentioned().contains(city.country()) ? COUNTRY_MENTIONED : 0;
    }

    private double size(City city) {
        int population = capitals.contains(city.item()) ? Integer.MAX_VALUE : city.population();
        return FOR_EACH_SIZE * SIZES.stream().filter(size -> population >= size).count();
    }
}
