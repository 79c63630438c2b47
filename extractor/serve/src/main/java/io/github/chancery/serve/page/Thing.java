package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.meeting.EntityLabels;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import io.github.chancery.store.GraphStore;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody or something that meetings name.
 *
 * @param iri its own
 * @param label what it is called
 * @param kinds what it is; a country can be a place too
 */
public record Thing(String iri, String label, List<EntityKind> kinds) {
    public Thing {
        requireNonNull(iri);
        requireNonNull(label);
        kinds = List.copyOf(kinds);
    }

    /** What the store knows under an IRI. */
    static Optional<Thing> of(GraphStore store, String iri) {
        EntityKey key = new EntityKey(iri);
        return store.read(view -> {
            List<EntityKind> kinds = Arrays.stream(EntityKind.values())
                    .filter(kind -> EntityLabels.of(view, kind, key).findAny().isPresent())
                    .toList();
            return kinds.stream()
                    .limit(1)
                    .flatMap(kind -> EntityLabels.of(view, kind, key))
                    .map(labelled -> new Thing(iri, labelled.label(), kinds))
                    .findFirst();
        });
    }

    /** What it is, in a word. */
    public String kind() {
        return kinds.get(0).name().toLowerCase(Locale.ROOT);
    }

    /** The page at Wikidata, if it has an item. */
    public Optional<String> wikidata() {
        return new EntityKey(iri).isItem()
                ? Optional.of("https://www.wikidata.org/wiki/" + iri.substring(EntityKey.ITEMS.length()))
                : Optional.empty();
    }

    /** Whether it can take part in a meeting. */
    public boolean isParty() {
        return kinds.stream().anyMatch(kind -> kind != EntityKind.PLACE && kind != EntityKind.TOPIC);
    }

    /** Whether it is a country before all else. */
    public boolean isCountry() {
        return kinds.get(0) == EntityKind.COUNTRY;
    }

    /** The parameter of the questions that list meetings which it narrows. */
    String parameter() {
        return switch (kinds.get(0)) {
            case PERSON, GROUP -> "person";
            case COUNTRY, ORGANISATION -> "country";
            case PLACE -> "place";
            case TOPIC -> "topic";
        };
    }
}
