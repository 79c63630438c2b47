package io.github.chancery.meeting.party;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import java.util.List;
import java.util.Optional;

/** A country or organisation that somebody acts for. */
public record Affiliation(EntityKind kind, String name) {

    /** What a name or an adjective of nationality stands for: "Russian" for Russia. */
    static Affiliation of(String written, KnownNames known) {
        return country(written, known).orElseGet(() -> new Affiliation(EntityKind.ORGANISATION, written));
    }

    /** The country that a name, an adjective or a capital stands for. */
    static Optional<Affiliation> country(String written, KnownNames known) {
        String name = written.replace('’', '\'');
        String label = known.countries().get(name);
        if (label == null) {
            label = known.demonyms().get(name);
        }
        if (label == null) {
            label = known.capitals().get(name);
        }
        return Optional.ofNullable(label).map(found -> new Affiliation(EntityKind.COUNTRY, found));
    }

    Entity entity() {
        return new Entity(kind, name, List.of(), "affiliation", Optional.empty());
    }
}
