package io.github.chancery.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article tells beside a name.
 *
 * @param countries codes of the countries that a person acts for, or that lie beside a place
 * @param titles the posts told with a person's name
 * @param mentioned codes of all countries that the article mentions
 * @param date when the article was published, else when the meeting was
 * @param place what is told beside a place alone
 */
record Clues(
        Set<String> countries, Set<String> titles, Set<String> mentioned, Optional<LocalDate> date, PlaceClues place) {
    /** Nothing told. */
    static final Clues NONE = new Clues(Set.of(), Set.of(), Set.of(), Optional.empty());

    Clues {
        countries = Set.copyOf(countries);
        titles = Set.copyOf(titles);
        mentioned = Set.copyOf(mentioned);
    }

    Clues(Set<String> countries, Set<String> titles, Set<String> mentioned, Optional<LocalDate> date) {
        this(countries, titles, mentioned, date, PlaceClues.NONE);
    }

    /** These clues with more countries told. */
    Clues within(Set<String> codes) {
        return new Clues(both(countries, codes), titles, mentioned, date, place);
    }

    /** Whether a country is told, or mentioned anywhere in the text. */
    boolean mentions(String code) {
        return countries.contains(code) || mentioned.contains(code);
    }

    /** Both clues told of one name. */
    Clues and(Clues other) {
        return new Clues(
                both(countries, other.countries), both(titles, other.titles), mentioned, date, place.and(other.place));
    }

    /** These clues in a text that speaks of more countries. */
    Clues mentioning(Set<String> codes) {
        return new Clues(countries, titles, both(mentioned, codes), date, place);
    }

    /** These clues with one more title told. */
    Clues titled(String title) {
        return new Clues(countries, both(titles, Set.of(title)), mentioned, date, place);
    }

    /** These clues with what is told beside a place. */
    Clues at(PlaceClues told) {
        return new Clues(countries, titles, mentioned, date, place.and(told));
    }

    /** These clues in a text of a date that speaks of countries. */
    Clues in(Set<String> codes, Optional<LocalDate> day) {
        return new Clues(countries, titles, codes, day, place);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
