package io.github.chancery.evaluate;

import io.github.chancery.model.Entity;
import io.github.chancery.model.Link;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an article calls each entity in any of its reports. As in its graph, those with one Wikidata item are one, and
 * so are unlinked ones of one kind whose names differ in no more than case, accents and punctuation.
 */
final class EntityNames {
    private final Map<String, Set<String>> names = new HashMap<>();

    EntityNames(List<Report> reports) {
        reports.stream().flatMap(EntityNames::entities).forEach(this::add);
    }

    /** The entities, each once. */
    List<FoundEntity> of(Stream<Entity> entities) {
        Map<String, FoundEntity> found = new LinkedHashMap<>();
        entities.forEach(entity -> found.computeIfAbsent(
                key(entity), key -> new FoundEntity(entity.link().map(Link::item), names.getOrDefault(key, Set.of()))));
        return List.copyOf(found.values());
    }

    private void add(Entity entity) {
        // The first name told is the label.
        Set<String> known = names.computeIfAbsent(key(entity), key -> new HashSet<>(Set.of(label(entity))));
        entity.mentions().stream().map(Mention::quote).forEach(known::add);
    }

    private static Stream<Entity> entities(Report report) {
        return Stream.of(
                        report.participations().stream().flatMap(EntityNames::entities),
                        report.places().stream(),
                        report.topics().stream())
                .flatMap(parts -> parts);
    }

    private static Stream<Entity> entities(Participation participation) {
        return Stream.concat(Stream.of(participation.actor()), participation.represents().stream());
    }

    private static String label(Entity entity) {
        return entity.link().map(Link::label).orElse(entity.name());
    }

    private static String key(Entity entity) {
        return entity.link()
                .map(Link::item)
                .orElseGet(() -> entity.kind() + " " + String.join(" ", NameMatch.words(entity.name())));
    }
}
