package io.github.chancery.link;

import io.github.chancery.link.index.Hit;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.item.City;
import io.github.chancery.link.item.Country;
import io.github.chancery.link.item.Organisation;
import io.github.chancery.link.item.Topic;
import io.github.chancery.model.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the items of a gazetteer that a name of some kind may stand for. */
final class Matchers {
    private static final double WHOLE_TOPIC = 0.95;

    private final ItemIndex index;
    private final PersonMatcher persons;
    private final PlaceMatcher places;
    private final Map<String, Country> countries;

    Matchers(Gazetteer gazetteer) {
        index = gazetteer.index();
        persons = new PersonMatcher(index, gazetteer.spelling(), new Offices(gazetteer.offices()));
        places = new PlaceMatcher(index, gazetteer.countries(), gazetteer.provinces());
        countries = gazetteer.countries().stream()
                .filter(country -> !country.code().isEmpty())
                .collect(Collectors.toMap(Country::code, country -> country, (first, second) -> first));
    }

    /** What a name may stand for, best first. */
    List<Candidate> find(Subject subject, Clues clues) {
        String name = subject.name();
        return switch (subject.kind()) {
            case PERSON -> sorted(persons.find(name, clues));
            case PLACE -> sorted(places.find(name, clues));
            case COUNTRY -> labelled(index.find(name, Country.class), 1);
            case ORGANISATION -> labelled(index.find(name, Organisation.class), 1);
            case TOPIC -> labelled(index.exact(name, Topic.class), WHOLE_TOPIC);
            case GROUP -> List.of();
        };
    }

    /** The code of the country of this name, or an empty one. */
    String code(String country) {
        return index.exact(country, Country.class).stream()
                .map(hit -> hit.item().code())
                .findFirst()
                .orElse("");
    }

    /** The link to a candidate; that to a place tells its country. */
    Link link(Candidate candidate) {
        Link link = candidate.link();
        if (candidate.item() instanceof Country) {
            return link.asCountry();
        }
        return candidate.item() instanceof City city
                ? Optional.ofNullable(countries.get(city.country()))
                        .map(country -> link.within(new Link(country.item(), country.label(), 1)))
                        .orElse(link)
                : link;
    }

    private static List<Candidate> labelled(List<? extends Hit<?>> hits, double most) {
        return sorted(hits.stream().map(hit -> Candidate.of(hit, most)).toList());
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream().sorted(Candidate.BEST_FIRST).toList();
    }
}
