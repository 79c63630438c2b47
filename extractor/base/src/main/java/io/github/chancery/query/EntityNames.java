package io.github.chancery.query;

import io.github.chancery.graph.meeting.EntityLabels;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import io.github.chancery.name.NameWords;
import io.github.chancery.store.GraphStore;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What the entities of a store are called, to find them by a name whatever its case and accents. It is read from the store
 * once and held in memory, some hundred bytes an entity: to look through the names of 100,000 takes milliseconds.
 */
final class EntityNames {
    private static final int LONG = 5;

    private final Map<EntityKind, List<Entity>> byKind = new EnumMap<>(EntityKind.class);

    private EntityNames() {}

    /**
     * An entity.
     *
     * @param entity its key
     * @param label what it is called
     * @param key the label as names are compared
     */
    record Entity(EntityKey entity, String label, String key) {
        static final Comparator<Entity> BY_LABEL =
                Comparator.comparing(Entity::label).thenComparing(Entity::entity);

        /** With its item, as people can give it. */
        @Override
        public String toString() {
            String iri = entity.iri();
            return label + " (" + (entity.isItem() ? "wd:" + iri.substring(EntityKey.ITEMS.length()) : iri) + ")";
        }

        private List<String> words() {
            return List.of(key.split(" ", -1));
        }
    }

    /** Those in the default graph as it is now. */
    static EntityNames of(GraphStore store) {
        EntityNames names = new EntityNames();
        store.read(view -> {
            for (EntityKind kind : EntityKind.values()) {
                names.byKind.put(
                        kind,
                        EntityLabels.of(view, kind).stream()
                                .map(entity -> new Entity(entity.key(), entity.label(), NameWords.key(entity.label())))
                                .toList());
            }
            return names;
        });
        return names;
    }

    /** Those whose name has the text in it. */
    List<Entity> withPart(NameKind kind, String text) {
        String part = NameWords.key(text);
        return matching(kind, entity -> entity.key().contains(part));
    }

    /** Those with just this name; or else those with all of its words; or else those whose name has the text in it. */
    List<Entity> named(NameKind kind, String text) {
        String key = NameWords.key(text);
        List<String> words = NameWords.of(text);
        List<Entity> found = matching(kind, entity -> entity.key().equals(key));
        if (found.isEmpty()) {
            found = matching(kind, entity -> entity.words().containsAll(words));
        }
        return found.isEmpty() ? withPart(kind, text) : found;
    }

    /** Those of whose names a word differs from one of the text's by a letter or two, the nearest first. */
    List<Entity> near(NameKind kind, String text) {
        Map<Entity, Integer> distances = new HashMap<>();
        for (Entity entity : matching(kind, any -> true)) {
            int distance = distance(NameWords.of(text), entity.words());
            if (distance >= 0) {
                distances.put(entity, distance);
            }
        }
        return distances.keySet().stream()
                .sorted(Comparator.<Entity, Integer>comparing(distances::get).thenComparing(Entity.BY_LABEL))
                .toList();
    }

    /** The least distance between a word of the one and a word of the other; -1 if all are far apart. */
    private static int distance(List<String> words, List<String> others) {
        int least = -1;
        for (String word : words) {
            LevenshteinDistance measure = new LevenshteinDistance(word.length() < LONG ? 1 : 2);
            for (String other : others) {
                int distance = measure.apply(word, other);
                least = distance >= 0 && (least < 0 || distance < least) ? distance : least;
            }
        }
        return least;
    }

    private List<Entity> matching(NameKind kind, Predicate<Entity> test) {
        return kind.kinds().stream()
                .flatMap(type -> byKind.getOrDefault(type, List.of()).stream())
                .filter(test)
                .distinct()
                .sorted(Entity.BY_LABEL)
                .toList();
    }
}
