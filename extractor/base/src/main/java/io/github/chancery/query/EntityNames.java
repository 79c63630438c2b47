package io.github.chancery.query;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.name.NameWords;
import io.github.chancery.store.GraphStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * What the entities of a store are called, to find them by a name whatever its case and accents. It is read from the store
 * once and held in memory, some hundred bytes an entity: to look through the names of 100,000 takes milliseconds.
 */
final class EntityNames {
    private static final int LONG = 5;

    private final Map<Node, List<Entity>> byClass = new HashMap<>();

    private EntityNames() {}

    /**
     * An entity.
     *
     * @param iri the entity
     * @param label what it is called
     * @param key the label as names are compared
     */
    record Entity(Node iri, String label, String key) {
        static final Comparator<Entity> BY_LABEL = Comparator.comparing(Entity::label)
                .thenComparing(entity -> entity.iri().getURI());

        /** With its item, as people can give it. */
        @Override
        public String toString() {
            String uri = iri.getURI();
            return label + " (" + (uri.startsWith(Vocabulary.WD) ? "wd:" + uri.substring(Vocabulary.WD.length()) : uri)
                    + ")";
        }

        private List<String> words() {
            return List.of(key.split(" ", -1));
        }
    }

    /** Those in the default graph as it is now. */
    static EntityNames of(GraphStore store) {
        return store.read(view -> {
            EntityNames names = new EntityNames();
            Graph graph = view.graph(Quad.defaultGraphIRI);
            for (EntityKind kind : EntityKind.values()) {
                kind.classes().forEach(type -> names.byClass.computeIfAbsent(type, missing -> entities(graph, type)));
            }
            return names;
        });
    }

    private static List<Entity> entities(Graph graph, Node type) {
        List<Entity> entities = new ArrayList<>();
        for (Triple typed : graph.find(Node.ANY, Vocabulary.TYPE, type).toList()) {
            Node iri = typed.getSubject();
            for (Triple labelled : graph.find(iri, Vocabulary.LABEL, Node.ANY).toList()) {
                String label = labelled.getObject().getLiteralLexicalForm();
                entities.add(new Entity(iri, label, NameWords.key(label)));
            }
        }
        return entities;
    }

    /** Those whose name has the text in it. */
    List<Entity> withPart(EntityKind kind, String text) {
        String part = NameWords.key(text);
        return matching(kind, entity -> entity.key().contains(part));
    }

    /** Those with just this name; or else those with all of its words; or else those whose name has the text in it. */
    List<Entity> named(EntityKind kind, String text) {
        String key = NameWords.key(text);
        List<String> words = NameWords.of(text);
        List<Entity> found = matching(kind, entity -> entity.key().equals(key));
        if (found.isEmpty()) {
            found = matching(kind, entity -> entity.words().containsAll(words));
        }
        return found.isEmpty() ? withPart(kind, text) : found;
    }

    /** Those of whose names a word differs from one of the text's by a letter or two, the nearest first. */
    List<Entity> near(EntityKind kind, String text) {
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

    private List<Entity> matching(EntityKind kind, Predicate<Entity> test) {
        return kind.classes().stream()
                .flatMap(type -> byClass.getOrDefault(type, List.of()).stream())
                .filter(test)
                .distinct()
                .sorted(Entity.BY_LABEL)
                .toList();
    }
}
