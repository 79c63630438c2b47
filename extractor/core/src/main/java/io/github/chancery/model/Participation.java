package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One participant of a meeting, and in what capacity.
 *
 * @param actor a person, organisation, country or group
 * @param title the post as told, without the country: "Foreign Minister"
 * @param represents the country or organisation acted for
 * @param role host, visitor or mediator, where told
 * @param holder who held the title's post then, where a country is the actor and the article names nobody: inferred
 * @param inferredCountry the country whose post the actor held then, where a person is the actor and the article does not
 *     tell whom he or she acts for
 */
public record Participation(
        Entity actor,
        Optional<String> title,
        Optional<Entity> represents,
        Optional<Role> role,
        Optional<Link> holder,
        Optional<Link> inferredCountry) {
    public Participation {
        requireNonNull(actor);
        requireNonNull(title);
        requireNonNull(represents);
        requireNonNull(role);
        requireNonNull(holder);
        requireNonNull(inferredCountry);
    }

    /** A participation as told, with nobody inferred. */
    public Participation(Entity actor, Optional<String> title, Optional<Entity> represents, Optional<Role> role) {
        this(actor, title, represents, role, Optional.empty(), Optional.empty());
    }

    /** This participation with who held its post then. */
    public Participation heldBy(Optional<Link> person) {
        return new Participation(actor, title, represents, role, person, inferredCountry);
    }

    /** This participation with the country that its actor held a post of then. */
    public Participation inferredFor(Optional<Link> country) {
        return new Participation(actor, title, represents, role, holder, country);
    }
}
