package io.github.chancery.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article tells beside a name.
 *
 * @param countries codes of the countries that a person acts for, or that lie beside a place
 * @param titles the posts told with a person's name; {@link Surroundings#PROVINCE} for a place that is one
 * @param mentioned codes of all countries that the article mentions
 * @param date when the article was published, else when the meeting was
 */
record Clues(Set<String> countries, Set<String> titles, Set<String> mentioned, Optional<LocalDate> date) {
    Clues {
        countries = Set.copyOf(countries);
        titles = Set.copyOf(titles);
        mentioned = Set.copyOf(mentioned);
    }

    /** These clues with more countries told. */
    Clues within(Set<String> codes) {
        Set<String> all = new TreeSet<>(countries);
        all.addAll(codes);
        return new Clues(all, titles, mentioned, date);
    }

    /** Whether a country is told, or mentioned anywhere in the text. */
    boolean mentions(String code) {
        return countries.contains(code) || mentioned.contains(code);
    }

    /** Both clues told of one name. */
    Clues and(Clues other) {
        Set<String> posts = new TreeSet<>(titles);
        posts.addAll(other.titles);
        return new Clues(within(other.countries).countries, posts, mentioned, date);
    }

    /** These clues in a text that speaks of more countries. */
    Clues mentioning(Set<String> codes) {
        Set<String> all = new TreeSet<>(mentioned);
        all.addAll(codes);
        return new Clues(countries, titles, all, date);
    }

    /** These clues with one more title told. */
    Clues titled(String title) {
        Set<String> all = new TreeSet<>(titles);
        all.add(title);
        return new Clues(countries, all, mentioned, date);
    }
}
