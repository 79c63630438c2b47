package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import io.github.chancery.name.PersonName;
import java.util.List;
import java.util.Optional;

/**
 * One participant's part in a stored report or in a meeting. Every list is sorted, and empty where nothing is told.
 *
 * @param part tells this part from the others of the report or meeting: the end of its IRI
 * @param actor the participant
 * @param kind a person, organisation, country or group
 * @param name what the participant is called
 * @param titles the posts as told
 * @param represents the countries or organisations acted for
 * @param roles host, visitor or mediator
 * @param holder who held the post then, where that is inferred
 */
public record Participant(
        String part,
        EntityKey actor,
        EntityKind kind,
        PersonName name,
        List<String> titles,
        List<EntityKey> represents,
        List<Role> roles,
        Optional<Holder> holder) {
    public Participant {
        requireNonNull(part);
        requireNonNull(actor);
        requireNonNull(kind);
        requireNonNull(name);
        requireNonNull(holder);
        titles = List.copyOf(titles);
        represents = List.copyOf(represents);
        roles = List.copyOf(roles);
    }

    /**
     * Somebody whom no article names: inferred from a post and the day.
     *
     * @param score how sure that is, from 0 to 1
     */
    public record Holder(EntityKey person, double score) {
        public Holder {
            requireNonNull(person);
        }
    }

    /** The same, acting for these. */
    public Participant actingFor(List<EntityKey> those) {
        return new Participant(part, actor, kind, name, titles, those, roles, holder);
    }
}
