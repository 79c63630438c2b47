package io.github.chancery.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Where a report places its encounter.
 *
 * @param told the places as told
 * @param sites those that are no countries: cities, regions and venues
 * @param countries the countries told and those in which the sites lie
 */
record Sites(List<ToldPlace> told, Set<Node> sites, Set<Node> countries) {
    static Sites of(StoredReport report) {
        List<ToldPlace> told = report.places();
        return new Sites(
                told,
                told.stream()
                        .filter(place -> !place.isCountry())
                        .map(ToldPlace::node)
                        .collect(Collectors.toSet()),
                told.stream().flatMap(place -> place.country().stream()).collect(Collectors.toSet()));
    }

    /**
     * Whether one encounter can be at both: a site and its country agree, and so do a venue and its city where both are
     * told; two cities do not.
     */
    boolean agree(Sites other) {
        return agree(sites, other.sites) && agree(countries, other.countries);
    }

    private static boolean agree(Set<Node> first, Set<Node> second) {
        return first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second);
    }

    /** The names of what both name, or lie in. */
    List<String> common(Sites other) {
        Optional<List<String>> sitesInBoth = Optional.of(names(other.sites)).filter(names -> !names.isEmpty());
        return sitesInBoth.orElseGet(() -> told.stream()
                .filter(place ->
                        place.country().filter(other.countries::contains).isPresent())
                .map(ToldPlace::name)
                .toList());
    }

    private List<String> names(Set<Node> wanted) {
        return told.stream()
                .filter(place -> wanted.contains(place.node()))
                .map(ToldPlace::name)
                .toList();
    }

    List<String> names() {
        return told.stream().map(ToldPlace::name).toList();
    }
}
