package io.github.chancery.link.context;

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
 * @param isAlone whether there is no text at all: the name is asked for by itself
 */
public record MentionContext(
        Set<String> countries,
        Set<String> titles,
        Set<String> mentioned,
        Optional<LocalDate> date,
        PlaceContext place,
        boolean isAlone) {
    /** Nothing told. */
    public static final MentionContext NONE = new MentionContext(Set.of(), Set.of(), Set.of(), Optional.empty());

    public MentionContext {
        countries = Set.copyOf(countries);
        titles = Set.copyOf(titles);
        mentioned = Set.copyOf(mentioned);
    }

    public MentionContext(Set<String> countries, Set<String> titles, Set<String> mentioned, Optional<LocalDate> date) {
        this(countries, titles, mentioned, date, PlaceContext.NONE, false);
    }

    /** This context with more countries told. */
    public MentionContext within(Set<String> codes) {
        return new MentionContext(both(countries, codes), titles, mentioned, date, place, isAlone);
    }

    /** Whether a country is told, or mentioned anywhere in the text. */
    public boolean mentions(String code) {
        return countries.contains(code) || mentioned.contains(code);
    }

    /** Both contexts of one name. */
    public MentionContext and(MentionContext other) {
        return new MentionContext(
                both(countries, other.countries),
                both(titles, other.titles),
                mentioned,
                date,
                place.and(other.place),
                isAlone);
    }

    /** This context in a text that speaks of more countries. */
    public MentionContext mentioning(Set<String> codes) {
        return new MentionContext(countries, titles, both(mentioned, codes), date, place, isAlone);
    }

    /** This context with one more title told. */
    public MentionContext titled(String title) {
        return new MentionContext(countries, both(titles, Set.of(title)), mentioned, date, place, isAlone);
    }

    /** This context with what is told beside a place. */
    public MentionContext at(PlaceContext told) {
        return new MentionContext(countries, titles, mentioned, date, place.and(told), isAlone);
    }

    /** This context without any text. */
    public MentionContext alone() {
        return new MentionContext(countries, titles, mentioned, date, place, true);
    }

    /** This context in a text of a date that speaks of countries. */
    public MentionContext in(Set<String> codes, Optional<LocalDate> day) {
        return new MentionContext(countries, titles, codes, day, place, isAlone);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
