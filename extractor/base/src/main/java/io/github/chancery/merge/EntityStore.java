package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphView;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The entities in the default graph of a store: those that its meetings name, as the articles' graphs describe them. */
final class EntityStore {
    private static final List<Node> NAMING =
            List.of(Vocabulary.INVOLVES, Vocabulary.PLACE, Vocabulary.TOPIC, Vocabulary.CONTAINED_IN);
    private static final List<Node> DESCRIBING = List.of(Vocabulary.TYPE, Vocabulary.LABEL, Vocabulary.CONTAINED_IN);

    private final GraphView graphs;
    private final MeetingStore meetings;

    EntityStore(GraphView graphs, MeetingStore meetings) {
        this.graphs = graphs;
        this.meetings = meetings;
    }

    /** The entities among the objects of triples. */
    static Set<Node> named(Collection<Triple> triples) {
        return triples.stream()
                .filter(triple -> NAMING.contains(triple.getPredicate()))
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }

    /** What the graphs of articles tell of the entities themselves. */
    static Set<Quad> descriptions(GraphView graphs, Collection<Node> articles) {
        return articles.stream()
                .flatMap(article ->
                        DESCRIBING.stream().flatMap(property -> graphs.find(article, Node.ANY, property, Node.ANY)))
                .collect(Collectors.toSet());
    }

    /**
     * The entities that need another description after graphs were changed. More of what the default graph has already
     * changes nothing there, so that the many articles that tell of an entity need not be looked through.
     *
     * @param before what the graphs told of entities
     * @param after what they tell now
     */
    Set<Node> changed(Set<Quad> before, Set<Quad> after) {
        return Stream.concat(
                        before.stream().filter(quad -> !after.contains(quad)),
                        after.stream().filter(quad -> !before.contains(quad)).filter(this::isNews))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    private boolean isNews(Quad quad) {
        return !meetings.contains(quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /** Describes the entities anew, as far as meetings name them, and the countries that they lie in. */
    void update(Set<Node> entities) {
        update(entities, entities);
    }

    /**
     * Describes those entities that meetings name and did not before, and those that need another description; what no
     * meeting names any more goes.
     *
     * @param entities all that may have come or gone
     * @param changed those that need another description
     */
    void update(Set<Node> entities, Set<Node> changed) {
        Set<Node> countries = new HashSet<>();
        Stream.concat(entities.stream(), changed.stream())
                .distinct()
                .forEach(entity -> countries.addAll(describe(entity, changed.contains(entity))));
        countries.forEach(country -> describe(country, changed.contains(country)));
    }

    /** @return what the entity lay in and what it lies in */
    private Set<Node> describe(Node entity, boolean isChanged) {
        Set<Triple> before = DESCRIBING.stream()
                .flatMap(property -> meetings.find(entity, property, Node.ANY).stream())
                .collect(Collectors.toSet());
        boolean isNamed = NAMING.stream().anyMatch(property -> meetings.contains(Node.ANY, property, entity));
        Set<Triple> after = isNamed ? (isChanged || before.isEmpty() ? description(entity) : before) : Set.of();
        meetings.replace(before, after);
        return Stream.of(before, after)
                .flatMap(Set::stream)
                .filter(triple -> triple.getPredicate().equals(Vocabulary.CONTAINED_IN))
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }

    private Set<Triple> description(Node entity) {
        Set<Triple> triples = new HashSet<>();
        told(entity, Vocabulary.TYPE).forEach(type -> triples.add(Triple.create(entity, Vocabulary.TYPE, type)));
        told(entity, Vocabulary.CONTAINED_IN)
                .forEach(whole -> triples.add(Triple.create(entity, Vocabulary.CONTAINED_IN, whole)));
        label(entity).ifPresent(label -> triples.add(Triple.create(entity, Vocabulary.LABEL, label)));
        return triples;
    }

    /** The label that most articles give; the first in alphabetical order where several are as frequent. */
    private Optional<Node> label(Node entity) {
        List<Node> labels = told(entity, Vocabulary.LABEL);
        return labels.size() < 2
                ? labels.stream().findFirst()
                : labels.stream()
                        .max(Comparator.comparing((Node label) -> graphs.find(Node.ANY, entity, Vocabulary.LABEL, label)
                                        .count())
                                .thenComparing(Node::toString, Comparator.reverseOrder()));
    }

    /** What the articles' graphs tell, each once. */
    private List<Node> told(Node entity, Node property) {
        return graphs.find(Node.ANY, entity, property, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .toList();
    }
}
