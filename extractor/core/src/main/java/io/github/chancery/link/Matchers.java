package io.github.chancery.link;

import java.util.List;
import java.util.function.Function;

/** Finds the items of a gazetteer that a name of some kind may stand for. */
final class Matchers {
    private static final double WHOLE_TOPIC = 0.95;

    private final LabelIndex<Country> countries;
    private final LabelIndex<Organisation> organisations;
    private final Lazy<LabelIndex<Topic>> topics;
    private final Lazy<PersonMatcher> persons;
    private final Lazy<PlaceMatcher> places;

    Matchers(Gazetteer gazetteer) {
        countries = new LabelIndex<>(gazetteer.countries());
        organisations = new LabelIndex<>(gazetteer.organisations());
        topics = new Lazy<>(() -> new LabelIndex<>(gazetteer.topics()));
        persons = new Lazy<>(() -> new PersonMatcher(
                gazetteer.people(), new Spelling(gazetteer.givenNames()), new Offices(gazetteer.offices())));
        places = new Lazy<>(() -> new PlaceMatcher(gazetteer, countries, organisations));
    }

    /** What a name may stand for, best first. */
    List<Candidate> find(Subject subject, Clues clues) {
        String name = subject.name();
        return switch (subject.kind()) {
            case PERSON -> sorted(persons.get().find(name, clues));
            case PLACE -> sorted(places.get().find(name, clues));
            case COUNTRY -> labelled(countries.find(name), 1);
            case ORGANISATION -> labelled(organisations.find(name), 1);
            case TOPIC -> labelled(topics.get().exact(name), WHOLE_TOPIC);
            case GROUP -> List.of();
        };
    }

    /** The code of the country of this name, or an empty one. */
    String code(String country) {
        return countries.exact(country).stream()
                .map(hit -> hit.item().code())
                .findFirst()
                .orElse("");
    }

    private static List<Candidate> labelled(List<? extends LabelIndex.Hit<? extends Item>> hits, double most) {
        Function<LabelIndex.Hit<? extends Item>, Candidate> candidate =
                hit -> Candidate.of(hit.item(), most * hit.similarity());
        return sorted(hits.stream().map(candidate).toList());
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream().sorted(Candidate.BEST_FIRST).toList();
    }
}
