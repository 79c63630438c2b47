package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place of a stored report or of a meeting.
 *
 * @param key the place
 * @param isCountry whether it is a country, and not a city, a region or a venue
 * @param name what it is called
 * @param country the country that it lies in or is, where that is known
 */
public record StoredPlace(EntityKey key, boolean isCountry, String name, Optional<EntityKey> country) {
    public StoredPlace {
        requireNonNull(key);
        requireNonNull(name);
        requireNonNull(country);
    }
}
