package io.github.chancery.link.match;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.context.PlaceContext;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.ItemKind;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Provinces;
import io.github.chancery.link.index.Hit;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.weights.MatchWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the countries, cities and venues that the name of a place may stand for. */
final class PlaceMatcher {
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)^(?:the )?(?:(?:capital(?: city)?|city|town|port)(?: of)?|central|downtown) |,? (?:city|town)$");
    private static final Pattern WITHIN = Pattern.compile("^(.+?), (.+)$");

    private final ItemIndex index;
    private final CityMatcher cities;
    private final Provinces provinces;
    private final MatchWeights.Place weights;

    PlaceMatcher(ItemIndex index, List<Country> countries, Provinces provinces, MatchWeights weights) {
        this.index = index;
        this.weights = weights.place();
        this.cities = new CityMatcher(
                index, countries.stream().map(Country::capitalItem).collect(Collectors.toSet()), weights.city());
        this.provinces = provinces;
    }

    /** The places that fit, in no order. */
    List<Candidate> find(String name, MentionContext context) {
        List<Candidate> candidates = whole(name, context);
        if (!candidates.isEmpty()) {
            return candidates;
        }
        Matcher within = WITHIN.matcher(name);
        if (within.matches()) {
            return whole(within.group(1), lying(within.group(2), context));
        }
        String core = GENERIC.matcher(name).replaceFirst("");
        return core.equals(name) ? List.of() : cities.find(core, context);
    }

    /** The context with the country or province that the place is said to lie in. */
    private MentionContext lying(String where, MentionContext context) {
        Set<String> codes = index.exact(where, Country.class).stream()
                .map(hit -> hit.item().code())
                .collect(Collectors.toSet());
        MentionContext told = context.within(codes);
        return provinces
                .called(where)
                .filter(province -> codes.isEmpty())
                .map(province -> told.within(Set.of(province.code())).at(PlaceContext.within(province)))
                .orElse(told);
    }

    private List<Candidate> whole(String name, MentionContext context) {
        List<Candidate> candidates = new ArrayList<>(index.exact(name, Country.class).stream()
                .map(hit -> Candidate.of(hit, distinct(name, hit.item(), context)))
                .toList());
        if (candidates.isEmpty()) {
            double most = context.place().isPast() ? weights.past() : weights.demonym();
            index.ofDemonym(name).forEach(country -> candidates.add(Candidate.of(country, most)));
        }
        if (candidates.isEmpty()) {
            candidates.addAll(cities.find(name, context));
            index.exact(name, Organisation.class)
                    .forEach(hit -> candidates.add(
                            Candidate.of(hit, hit.item().kind() == ItemKind.VENUE ? 1 : weights.headquarters())));
        }
        return candidates.isEmpty() ? named(index.find(name, Country.class), 1) : candidates;
    }

    private static List<Candidate> named(List<? extends Hit<?>> hits, double most) {
        return hits.stream().map(hit -> Candidate.of(hit, most)).toList();
    }

    /** What is left of a country's score where a province of another has its name: "Georgia". */
    private double distinct(String name, Country country, MentionContext context) {
        if (context.place().isPast()) {
            return weights.past();
        }
        Optional<String> other = provinces.named(name);
        boolean told = context.countries().contains(country.code())
                || context.mentioned().contains(country.code());
        if (other.isEmpty() || told) {
            return 1;
        }
        return context.mentions(other.get()) ? weights.provinceMeant() : weights.provincePossible();
    }
}
