package io.github.chancery.graph.meeting;

import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.EntityKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The entities in the default graph of a store: those that its meetings name, as the articles' graphs describe them. */
public final class EntityDescriptions {
    private static final List<Node> NAMING =
            List.of(Vocabulary.INVOLVES, Vocabulary.PLACE, Vocabulary.TOPIC, Vocabulary.CONTAINED_IN);

    private final QuadEdit quads;

    /** @param quads a store's */
    public EntityDescriptions(QuadEdit quads) {
        this.quads = quads;
    }

    /** What the graphs of some articles told of entities at a time. */
    public static final class Told {
        private final Set<Quad> quads;

        private Told(Set<Quad> quads) {
            this.quads = quads;
        }
    }

    /** What the graphs of articles tell of the entities themselves. */
    public Told told(Collection<String> articles) {
        return new Told(articles.stream()
                .map(NodeFactory::createURI)
                .flatMap(article -> EntityDescription.DESCRIBING.stream()
                        .flatMap(property -> quads.find(article, Node.ANY, property, Node.ANY)))
                .collect(Collectors.toSet()));
    }

    /**
     * The entities that need another description after graphs were changed. More of what the default graph has already
     * changes nothing there, so that the many articles that tell of an entity need not be looked through.
     *
     * @param before what the graphs told of entities
     * @param after what they tell now
     */
    public Set<EntityKey> changed(Told before, Told after) {
        return Stream.concat(
                        before.quads.stream().filter(quad -> !after.quads.contains(quad)),
                        after.quads.stream()
                                .filter(quad -> !before.quads.contains(quad))
                                .filter(this::isNews))
                .map(quad -> new EntityKey(quad.getSubject().toString()))
                .collect(Collectors.toSet());
    }

    private boolean isNews(Quad quad) {
        return !DefaultGraph.contains(quads, quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /** The entities among the objects of triples. */
    static Set<EntityKey> named(Collection<Triple> triples) {
        return triples.stream()
                .filter(triple -> NAMING.contains(triple.getPredicate()))
                .map(triple -> new EntityKey(triple.getObject().getURI()))
                .collect(Collectors.toSet());
    }

    /**
     * Describes those entities that meetings name and did not before, and those that need another description, with the
     * countries that they lie in; what no meeting names any more goes.
     *
     * @param entities all that may have come or gone
     * @param changed those that need another description
     */
    void update(Set<EntityKey> entities, Set<EntityKey> changed) {
        Set<EntityKey> countries = new HashSet<>();
        Stream.concat(entities.stream(), changed.stream())
                .distinct()
                .forEach(entity -> countries.addAll(describe(entity, changed.contains(entity))));
        countries.forEach(country -> describe(country, changed.contains(country)));
    }

    /** @return what the entity lay in and what it lies in */
    private Set<EntityKey> describe(EntityKey key, boolean isChanged) {
        Node entity = NodeFactory.createURI(key.iri());
        Set<Triple> before = EntityDescription.DESCRIBING.stream()
                .flatMap(property -> DefaultGraph.find(quads, entity, property, Node.ANY).stream())
                .collect(Collectors.toSet());
        boolean isNamed =
                NAMING.stream().anyMatch(property -> DefaultGraph.contains(quads, Node.ANY, property, entity));
        Set<Triple> after = isNamed ? (isChanged || before.isEmpty() ? description(entity) : before) : Set.of();
        DefaultGraph.replace(quads, before, after);
        return Stream.of(before, after)
                .flatMap(Set::stream)
                .filter(triple -> triple.getPredicate().equals(Vocabulary.CONTAINED_IN))
                .map(triple -> new EntityKey(triple.getObject().getURI()))
                .collect(Collectors.toSet());
    }

    private Set<Triple> description(Node entity) {
        Map<Triple, Long> told = new HashMap<>();
        for (Node property : EntityDescription.DESCRIBING) {
            List<Node> values = values(entity, property);
            boolean isCounted = property.equals(Vocabulary.LABEL) && values.size() > 1;
            values.forEach(value -> told.put(
                    Triple.create(entity, property, value), isCounted ? frequency(entity, property, value) : 1L));
        }
        return EntityDescription.of(told);
    }

    private long frequency(Node entity, Node property, Node value) {
        return quads.find(Node.ANY, entity, property, value).count();
    }

    /** What the articles' graphs tell, each once. */
    private List<Node> values(Node entity, Node property) {
        return quads.find(Node.ANY, entity, property, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .toList();
    }
}
