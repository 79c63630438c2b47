package io.github.chancery.graph;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.Mention;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Adds entities to an article's graph: their class, their label, and where and how the article names them. */
final class Entities {
    private final Iris iris;
    private final NamedGraph graph;
    private final Mentions mentions;
    private final ToldNames names;
    private final Map<Node, String> labels = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> classes = new LinkedHashMap<>();

    Entities(Iris iris, NamedGraph graph, Mentions mentions) {
        this.iris = iris;
        this.graph = graph;
        this.mentions = mentions;
        this.names = new ToldNames(graph);
    }

    /**
     * Adds the entity and gives its node: its Wikidata item, or an IRI of ours as long as it is not linked.
     *
     * @param where the report or participation that it is of
     */
    Node add(Node where, Entity entity) {
        Node node = entity.link()
                .map(link -> NodeFactory.createURI(Vocabulary.WD + link.item()))
                .orElseGet(() -> iris.unlinked(graph.name(), entity.kind(), entity.name()));
        describe(node, entity.kind(), entity.link().map(Link::label).orElse(entity.name()));
        entity.link().ifPresent(link -> addCountry(node, link));
        names.note(where, node, Name.of(entity));
        for (Mention mention : entity.mentions()) {
            Node found = mentions.add(mention);
            graph.add(found, Vocabulary.REFERS_TO, node);
            entity.link().ifPresent(link -> graph.add(found, Vocabulary.LINK_SCORE, Literals.decimal(link.score())));
            names.note(found, node, Name.of(entity));
        }
        return node;
    }

    /** Adds a place; a country or a headquarters that is met in is a place as well. */
    Node addPlace(Node report, Entity place) {
        Node node = add(report, place);
        addClass(node, Vocabulary.PLACE_CLASS);
        return node;
    }

    /** Adds somebody or something that the article does not name there. */
    Node addUnnamed(EntityKind kind, Link item) {
        Node node = NodeFactory.createURI(Vocabulary.WD + item.item());
        describe(node, kind, item.label());
        return node;
    }

    /** Adds the organisation that published the article. */
    Node addPublisher(String name) {
        Node node = iris.unlinked(graph.name(), EntityKind.ORGANISATION, name);
        describe(node, EntityKind.ORGANISATION, name);
        names.note(graph.name(), node, new Name(EntityKind.ORGANISATION, name));
        return node;
    }

    /** Adds the labels and names, once all entities are there. */
    void finish() {
        labels.forEach((node, label) -> graph.add(node, Vocabulary.LABEL, Literals.label(label)));
        names.write(node -> new Name(Terms.kind(classes.getOrDefault(node, Set.of())), labels.getOrDefault(node, "")));
    }

    /** A country that an article takes for any place is a country still. */
    private void addCountry(Node place, Link link) {
        if (link.isCountry()) {
            addClass(place, Vocabulary.COUNTRY);
            return;
        }
        link.country().ifPresent(country -> {
            Node node = NodeFactory.createURI(Vocabulary.WD + country.item());
            describe(node, EntityKind.COUNTRY, country.label());
            graph.add(place, Vocabulary.CONTAINED_IN, node);
        });
    }

    private void describe(Node node, EntityKind kind, String label) {
        addClass(node, Terms.of(kind));
        // Names that differ in case or accents share an IRI. Whatever their order, the last one in that of Unicode is
        // the label: the one with small letters and accents.
        labels.merge(node, Literals.line(label), BinaryOperator.maxBy(String::compareTo));
    }

    private void addClass(Node node, Node type) {
        graph.add(node, Vocabulary.TYPE, type);
        classes.computeIfAbsent(node, unknown -> new HashSet<>()).add(type);
    }
}
