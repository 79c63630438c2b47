package io.github.chancery.meeting.place;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a meeting is, as an article tells it.
 *
 * @param name the name, or the words where there is none
 * @param mentions where the article tells it
 * @param basis how it was found
 */
public record Place(String name, List<Mention> mentions, Basis basis) {
    public Place {
        mentions = List.copyOf(mentions);
    }

    /** How a place is found, and how a reader is told. */
    public enum Basis {
        NAME("name"),
        DATELINE("dateline"),
        CAPITAL("capital of its country"),
        /** "the palace": no name tells it. */
        VENUE("place");

        private final String words;

        Basis(String words) {
            this.words = words;
        }
    }

    /** A place found in one mention, which is called what that says. */
    static Place of(Mention mention, Basis basis) {
        return new Place(mention.quote(), List.of(mention), basis);
    }

    /** Whether no name tells which place it is. */
    public boolean isVenue() {
        return basis == Basis.VENUE;
    }

    public Entity entity() {
        return new Entity(EntityKind.PLACE, name, mentions, basis.words, Optional.empty());
    }

    /** The places of both lists in their order, of several with one name the first. */
    public static List<Place> union(List<Place> mine, List<Place> theirs) {
        Map<String, Place> joined = new LinkedHashMap<>();
        Stream.concat(mine.stream(), theirs.stream())
                .forEach(place -> joined.putIfAbsent(place.name().toLowerCase(Locale.ROOT), place));
        return List.copyOf(joined.values());
    }
}
