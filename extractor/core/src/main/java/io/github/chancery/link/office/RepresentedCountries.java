package io.github.chancery.link.office;

import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.link.index.CountryCodes;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.Link;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Finds the country that a person held a post of at a time: whom "Joe Biden" acts for, where nothing else tells. */
final class RepresentedCountries {
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final double HUNDREDTHS = 100;

    private final ItemIndex index;
    private final CountryCodes countries;
    private final MatchWeights.Inference weights;

    RepresentedCountries(ItemIndex index, CountryCodes countries, MatchWeights.Inference weights) {
        this.weights = weights;
        this.index = index;
        this.countries = countries;
    }

    /**
     * The only country that a person can have held a post of within the time, with how sure that is: less so the longer
     * before it was read that the post had not ended.
     */
    Optional<Link> country(Link person, Period when) {
        return index.byItem(person.item())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .flatMap(known -> country(known, person.score(), when));
    }

    private Optional<Link> country(Person person, double sure, Period when) {
        List<Post> possible =
                person.posts().stream().filter(post -> post.mayOverlap(when)).toList();
        double lasting = possible.stream()
                .mapToDouble(post -> lasting(post, person.read(), when))
                .max()
                .orElse(0);
        double score = Math.round(sure * weights.country() * lasting * HUNDREDTHS) / HUNDREDTHS;
        return score >= weights.least()
                        && possible.stream().map(Post::country).distinct().count() == 1
                ? countries
                        .country(possible.get(0).country())
                        .map(country -> new Link(country.item(), country.label(), score))
                : Optional.empty();
    }

    /** How sure it is, from 0 to 1, that a post was held for all of a time. */
    private double lasting(Post post, Optional<LocalDate> read, Period when) {
        if (post.covers(when, read)) {
            return 1;
        }
        boolean open = post.end().isEmpty()
                && post.start().filter(start -> !start.isAfter(when.earliest())).isPresent();
        return read.filter(day -> open)
                .map(day ->
                        Math.pow(weights.aYearLater(), ChronoUnit.DAYS.between(day, when.latest()) / DAYS_OF_A_YEAR))
                .orElse(0.0);
    }
}
