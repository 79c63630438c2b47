package io.github.chancery.link.match;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Province;
import io.github.chancery.link.index.Hit;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.weights.MatchWeights;
import java.util.List;
import java.util.Set;

/** Finds the cities that a name may stand for, by the country and province told, the countries mentioned, and size. */
final class CityMatcher {
    private final ItemIndex index;
    private final Set<String> capitals;
    private final MatchWeights.City weights;

    /** @param capitals the items of countries' capitals */
    CityMatcher(ItemIndex index, Set<String> capitals, MatchWeights.City weights) {
        this.index = index;
        this.capitals = Set.copyOf(capitals);
        this.weights = weights;
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
        return weights.name() * Candidate.similarity(hit.fit())
                + size(city)
                + country(city, context)
                + (biggest / weights.muchBigger() > city.population() ? weights.smallerNamesake() : 0);
    }

    private double most(City city, MentionContext context) {
        boolean known = city.population() >= weights.knownEverywhere() || capitals.contains(city.item());
        boolean may = known || context.mentions(city.country());
        return may && !context.place().isArea() && !isElsewhere(city, context) ? 1 : weights.littleKnown();
    }

    /** Whether it is told that the place lies where the city does not. */
    private static boolean isElsewhere(City city, MentionContext context) {
        boolean abroad = !context.countries().isEmpty() && !context.countries().contains(city.country());
        List<Province> provinces = context.place().provinces();
        return abroad || (!provinces.isEmpty() && provinces.stream().noneMatch(province -> province.mayHave(city)));
    }

    private double country(City city, MentionContext context) {
        if (isElsewhere(city, context)) {
            return weights.otherCountry();
        }
        if (context.countries().contains(city.country())) {
            return weights.countryTold();
        }
        if (context.mentioned().equals(Set.of(city.country()))) {
            return weights.onlyCountryMentioned();
        }
        return context.mentioned().contains(city.country()) ? weights.countryMentioned() : 0;
    }

    private double size(City city) {
        int population = capitals.contains(city.item()) ? Integer.MAX_VALUE : city.population();
        return weights.eachSize()
                * weights.sizes().stream().filter(size -> population >= size).count();
    }
}
