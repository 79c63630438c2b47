package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What the named graphs say of the entities themselves; each entity is looked up once, as most articles name the same. */
final class EntityCatalogue {
    private final DatasetGraph graphs;
    private final Map<Node, Description> descriptions = new HashMap<>();

    EntityCatalogue(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** The classes of an entity. */
    List<Node> classes(Node entity) {
        return description(entity).classes();
    }

    boolean is(Node entity, Node type) {
        return classes(entity).contains(type);
    }

    /** The label that most articles give; the first in alphabetical order where several are as frequent. */
    Optional<Node> label(Node entity) {
        return description(entity).label();
    }

    /** The words for an entity, which are its IRI when it has no label. */
    String name(Node entity) {
        return label(entity).map(Node::getLiteralLexicalForm).orElseGet(entity::getURI);
    }

    private Description description(Node entity) {
        return descriptions.computeIfAbsent(
                entity,
                unknown -> new Description(
                        objects(entity, Vocabulary.TYPE).stream().distinct().toList(),
                        mostFrequent(objects(entity, Vocabulary.LABEL))));
    }

    private static Optional<Node> mostFrequent(List<Node> labels) {
        Map<String, List<Node>> byText =
                labels.stream().collect(Collectors.groupingBy(Node::toString, TreeMap::new, Collectors.toList()));
        // reduce keeps the first of equals, where max would keep the last.
        return byText.values().stream()
                .reduce((best, next) -> next.size() > best.size() ? next : best)
                .map(found -> found.get(0));
    }

    private List<Node> objects(Node entity, Node predicate) {
        return Iter.toList(Iter.map(graphs.findNG(Node.ANY, entity, predicate, Node.ANY), Quad::getObject));
    }

    private record Description(List<Node> classes, Optional<Node> label) {}
}
