package io.github.chancery.graph;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.Mention;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Adds entities to an article's graph: their class, their label, and where the article mentions them. */
final class Entities {
    private final Iris iris;
    private final NamedGraph graph;
    private final Mentions mentions;
    private final Set<Node> labelled = new HashSet<>();

    Entities(Iris iris, NamedGraph graph, Mentions mentions) {
        this.iris = iris;
        this.graph = graph;
        this.mentions = mentions;
    }

    /** Adds the entity and gives its node: its Wikidata item, or an IRI of ours as long as it is not linked. */
    Node add(Entity entity) {
        Node node = entity.link()
                .map(link -> NodeFactory.createURI(Vocabulary.WD + link.item()))
                .orElseGet(() -> iris.unlinked(graph.name(), entity.kind(), entity.name()));
        describe(node, entity.kind(), entity.link().map(Link::label).orElse(entity.name()));
        for (Mention mention : entity.mentions()) {
            Node found = mentions.add(mention);
            graph.add(found, Vocabulary.REFERS_TO, node);
            entity.link().ifPresent(link -> graph.add(found, Vocabulary.LINK_SCORE, Literals.decimal(link.score())));
        }
        return node;
    }

    /** Adds an organisation that the article is not about, such as its publisher, and gives its node. */
    Node addOrganisation(String name) {
        Node node = iris.unlinked(graph.name(), EntityKind.ORGANISATION, name);
        describe(node, EntityKind.ORGANISATION, name);
        return node;
    }

    private void describe(Node node, EntityKind kind, String label) {
        graph.add(node, Vocabulary.TYPE, type(kind));
        // Names that differ in case or accents share an IRI; the first one told is the label.
        if (labelled.add(node)) {
            graph.add(node, Vocabulary.LABEL, Literals.label(label));
        }
    }

    private static Node type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Vocabulary.PERSON;
            case ORGANISATION -> Vocabulary.ORGANISATION;
            case COUNTRY -> Vocabulary.COUNTRY;
            case GROUP -> Vocabulary.GROUP;
            case PLACE -> Vocabulary.PLACE_CLASS;
            case TOPIC -> Vocabulary.TOPIC_CLASS;
        };
    }
}
