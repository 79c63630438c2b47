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
 * @param holder who held the post then, where the actor is a country and nobody is named
 * @param inferredCountry the country whose post the actor held then, where no article tells whom the actor acts for
 */
public record Participant(
        String part,
        EntityKey actor,
        EntityKind kind,
        PersonName name,
        List<String> titles,
        List<EntityKey> represents,
        List<Role> roles,
        Optional<Inferred> holder,
        Optional<Inferred> inferredCountry) {
    public Participant {
        requireNonNull(part);
        requireNonNull(actor);
        requireNonNull(kind);
        requireNonNull(name);
        requireNonNull(holder);
        requireNonNull(inferredCountry);
        titles = List.copyOf(titles);
        represents = List.copyOf(represents);
        roles = List.copyOf(roles);
    }

    /**
     * Somebody or a country that no article names there: inferred from a post and the day.
     *
     * @param score how sure that is, from 0 to 1
     */
    public record Inferred(EntityKey entity, double score) {
        public Inferred {
            requireNonNull(entity);
        }
    }

    /** The countries or organisations acted for: those told or else the one inferred. */
    public List<EntityKey> actsFor() {
        return represents.isEmpty()
                ? inferredCountry.map(Inferred::entity).stream().toList()
                : represents;
    }

    /** The same, acting for these. */
    public Participant actingFor(List<EntityKey> those) {
        return new Participant(part, actor, kind, name, titles, those, roles, holder, inferredCountry);
    }
}
