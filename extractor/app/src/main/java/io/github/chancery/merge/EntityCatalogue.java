package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** What the named graphs say of the entities themselves. */
final class EntityCatalogue {
    private final DatasetGraph graphs;

    EntityCatalogue(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** The classes of an entity. */
    List<Node> classes(Node entity) {
        return objects(entity, Vocabulary.TYPE).stream().distinct().toList();
    }

    boolean is(Node entity, Node type) {
        return objects(entity, Vocabulary.TYPE).contains(type);
    }

    /** The label that most articles give; the first in alphabetical order where several are as frequent. */
    Optional<Node> label(Node entity) {
        Map<String, List<Node>> labels = objects(entity, Vocabulary.LABEL).stream()
                .collect(Collectors.groupingBy(Node::toString, TreeMap::new, Collectors.toList()));
        // reduce keeps the first of equals, where max would keep the last.
        return labels.values().stream()
                .reduce((best, next) -> next.size() > best.size() ? next : best)
                .map(found -> found.get(0));
    }

    /** The words for an entity, which are its IRI when it has no label. */
    String name(Node entity) {
        return label(entity).map(Node::getLiteralLexicalForm).orElseGet(entity::getURI);
    }

    private List<Node> objects(Node entity, Node predicate) {
        return Iter.toList(Iter.map(graphs.findNG(Node.ANY, entity, predicate, Node.ANY), quad -> quad.getObject()));
    }
}
