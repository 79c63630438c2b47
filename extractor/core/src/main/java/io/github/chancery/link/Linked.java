package io.github.chancery.link;

import io.github.chancery.model.Entity;
import io.github.chancery.model.Link;
import io.github.chancery.model.Report;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports whose entities are linked where that is sure.
 *
 * @param mentionedCountries codes of the countries that the article's text mentions, which were clues
 * @param reports the reports, in their order
 * @param candidates for every entity as it was, in the order of first appearance, what it may stand for, best first
 */
public record Linked(Set<String> mentionedCountries, List<Report> reports, Map<Entity, List<Link>> candidates) {
    public Linked {
        mentionedCountries = Set.copyOf(mentionedCountries);
        reports = List.copyOf(reports);
        candidates = Collections.unmodifiableMap(new LinkedHashMap<>(candidates));
    }
}
