package io.github.chancery.link.match;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.context.SurfaceForm;
import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.index.CountryCodes;
import io.github.chancery.link.index.Hit;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.Link;
import java.util.ArrayList;
import java.util.List;

/** Finds the items of a gazetteer that a name of some kind may stand for. */
public final class CandidateFinder {
    private final ItemIndex index;
    private final PersonMatcher persons;
    private final PlaceMatcher places;
    private final TopicMatcher topics;
    private final CountryCodes countries;
    private final MatchWeights.Place weights;

    public CandidateFinder(
            Gazetteer gazetteer, ItemIndex index, OfficeTitles offices, CountryCodes countries, MatchWeights weights) {
        this.index = index;
        this.persons = new PersonMatcher(index, gazetteer.spelling(), offices, weights);
        this.topics = new TopicMatcher(index);
        this.places = new PlaceMatcher(index, gazetteer.countries(), gazetteer.provinces(), weights);
        this.weights = weights.place();
        this.countries = countries;
    }

    /** What a name may stand for, best first. */
    public List<Candidate> find(SurfaceForm subject, MentionContext context) {
        String name = subject.name();
        return switch (subject.kind()) {
            case PERSON -> sorted(persons.find(name, context));
            case PLACE -> sorted(places.find(name, context));
            case COUNTRY -> countries(name);
            case ORGANISATION -> labelled(index.find(name, Organisation.class), 1);
            case TOPIC -> sorted(topics.find(name, context));
            case GROUP -> List.of();
        };
    }

    /** Countries by name, by an adjective of nationality or, where that is all, by the seat of their government. */
    private List<Candidate> countries(String name) {
        List<Candidate> named = labelled(index.exact(name, Country.class), 1);
        if (!named.isEmpty()) {
            return named;
        }
        List<Candidate> told = new ArrayList<>();
        index.ofDemonym(name).forEach(country -> told.add(Candidate.of(country, weights.demonym())));
        index.ofSeat(name).forEach(country -> told.add(Candidate.of(country, weights.seat())));
        return told.isEmpty() ? labelled(index.near(name, Country.class), 1) : sorted(told);
    }

    /** The link to one of the candidates; that to a place tells its country. */
    public Link located(Link link, List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::item)
                .filter(item -> item.item().equals(link.item()))
                .findFirst()
                .map(item -> located(link, item))
                .orElse(link);
    }

    private Link located(Link link, Item item) {
        if (item instanceof Country) {
            return link.asCountry();
        }
        return item instanceof City city
                ? countries
                        .country(city.country())
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
