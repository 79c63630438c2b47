package io.github.chancery.merge.match;

import io.github.chancery.model.EntityKey;
import io.github.chancery.model.StoredPlace;
import io.github.chancery.model.StoredReport;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a report places its encounter.
 *
 * @param told the places as told
 * @param sites those that are no countries: cities, regions and venues
 * @param countries the countries told and those in which the sites lie
 */
public record ReportPlaces(List<StoredPlace> told, Set<EntityKey> sites, Set<EntityKey> countries) {
    static ReportPlaces of(StoredReport report) {
        List<StoredPlace> told = report.places();
        return new ReportPlaces(
                told,
                told.stream()
                        .filter(place -> !place.isCountry())
                        .map(StoredPlace::key)
                        .collect(Collectors.toSet()),
                told.stream().flatMap(place -> place.country().stream()).collect(Collectors.toSet()));
    }

    /**
     * Whether one encounter can be at both: a site and its country agree, and so do a venue and its city where both are
     * told; two cities do not.
     */
    boolean agree(ReportPlaces other) {
        return agree(sites, other.sites) && agree(countries, other.countries);
    }

    private static boolean agree(Set<EntityKey> first, Set<EntityKey> second) {
        return first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second);
    }

    /** The names of what both name, or lie in. */
    List<String> common(ReportPlaces other) {
        Optional<List<String>> sitesInBoth = Optional.of(names(other.sites)).filter(names -> !names.isEmpty());
        return sitesInBoth.orElseGet(() -> told.stream()
                .filter(place ->
                        place.country().filter(other.countries::contains).isPresent())
                .map(StoredPlace::name)
                .toList());
    }

    private List<String> names(Set<EntityKey> wanted) {
        return told.stream()
                .filter(place -> wanted.contains(place.key()))
                .map(StoredPlace::name)
                .toList();
    }

    List<String> names() {
        return told.stream().map(StoredPlace::name).toList();
    }
}
