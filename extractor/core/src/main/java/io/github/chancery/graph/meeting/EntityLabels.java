package io.github.chancery.graph.meeting;

import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.Terms;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** What the entities of a store's default graph are called. */
public final class EntityLabels {
    private EntityLabels() {}

    /** An entity with its label. */
    public record Labelled(EntityKey key, String label) {
        Node node() {
            return NodeFactory.createURI(key.iri());
        }
    }

    /** Those of a kind, in no order. */
    public static List<Labelled> of(QuadView quads, EntityKind kind) {
        return quads
                .find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.TYPE, Terms.of(kind))
                .map(Quad::getSubject)
                .collect(Collectors.toList())
                .stream()
                .flatMap(entity -> quads.find(Quad.defaultGraphIRI, entity, Vocabulary.LABEL, Node.ANY))
                .map(quad -> new Labelled(
                        new EntityKey(quad.getSubject().getURI()),
                        quad.getObject().getLiteralLexicalForm()))
                .toList();
    }

    /** The entity of that key, if it is there and of that kind. */
    public static Stream<Labelled> of(QuadView quads, EntityKind kind, EntityKey key) {
        Node entity = NodeFactory.createURI(key.iri());
        return quads.contains(Quad.defaultGraphIRI, entity, Vocabulary.TYPE, Terms.of(kind))
                ? quads.find(Quad.defaultGraphIRI, entity, Vocabulary.LABEL, Node.ANY)
                        .map(quad -> new Labelled(key, quad.getObject().getLiteralLexicalForm()))
                : Stream.empty();
    }
}
