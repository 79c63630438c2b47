package io.github.chancery.bench;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Made-up people, countries and cities by their numbers. As in the news, few people and countries meet most: of 5,000 people
 * the busiest is in 18 of 1,000 meetings, of 200 countries in one of seven.
 */
final class SyntheticWorld {
    private static final int PEOPLE = 5_000;
    /** The first ones are about as frequent as each other. */
    private static final int BUSIEST = 20;

    private static final int COUNTRIES = 200;
    private static final int CITIES = 1_000;
    private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

    /** The share of each person and of all before, not yet of 1. */
    private final double[] shares = new double[PEOPLE];

    SyntheticWorld() {
        for (int person = 0; person < PEOPLE; person++) {
            shares[person] = (person == 0 ? 0 : shares[person - 1]) + 1.0 / (person + BUSIEST);
        }
    }

    /** The number of somebody; after the first {@value #BUSIEST}, the n-th person is n times rarer than those. */
    int anyPerson(Random random) {
        int found = Arrays.binarySearch(shares, random.nextDouble() * shares[PEOPLE - 1]);
        return found < 0 ? -found - 1 : found;
    }

    int anyCity(Random random) {
        return random.nextInt(CITIES);
    }

    Entity person(int person) {
        return entity(
                EntityKind.PERSON, new Link("Q" + (COUNTRIES + person + 1), "Given" + person + " Family" + person, 1));
    }

    /** Whom a person acts for. */
    Entity country(int person) {
        return entity(EntityKind.COUNTRY, countryLink(countryOf(person)).asCountry());
    }

    Entity city(int city) {
        Link link = new Link("Q" + (COUNTRIES + PEOPLE + city + 1), "City " + city, 1);
        return entity(EntityKind.PLACE, link.within(countryLink(city % COUNTRIES)));
    }

    /** The frequent people are spread over all countries; the first countries have more people than the last. */
    static int countryOf(int person) {
        double spread = person * GOLDEN_RATIO % 1;
        return (int) (COUNTRIES * spread * spread);
    }

    private static Link countryLink(int country) {
        return new Link("Q" + (country + 1), "Country " + country, 1);
    }

    /** Something that an article calls as its item is labelled. */
    private static Entity entity(EntityKind kind, Link link) {
        return new Entity(kind, link.label(), List.of(), "name", Optional.of(link));
    }
}
