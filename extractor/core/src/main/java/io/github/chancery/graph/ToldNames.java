package io.github.chancery.graph;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Adds the names that an article gives its entities to its graph, where an entity's label and class do not tell them: the
 * label of a linked entity is its item's, and one item may have several names in an article.
 */
final class ToldNames {
    private final NamedGraph graph;
    private final Set<Told> told = new LinkedHashSet<>();

    /** The report, participation, mention or article, the entity that it has, and by what name. */
    private record Told(Node where, Node entity, Name name) {}

    ToldNames(NamedGraph graph) {
        this.graph = graph;
    }

    void note(Node where, Node entity, Name name) {
        told.add(new Told(where, entity, name));
    }

    /**
     * Adds the names noted of every entity that has another one than it seems to have.
     *
     * @param apparent the name that label and class tell
     */
    void write(Function<Node, Name> apparent) {
        Set<Node> otherwise = new HashSet<>();
        for (Told each : told) {
            if (!each.name().equals(apparent.apply(each.entity()))) {
                otherwise.add(each.entity());
            }
        }
        told.stream().filter(each -> otherwise.contains(each.entity())).forEach(this::write);
    }

    private void write(Told each) {
        Name name = each.name();
        Node node = NodeFactory.createURI(graph.name().getURI() + "#name-" + name.fingerprint());
        graph.add(each.where(), Vocabulary.TOLD_AS, node);
        graph.add(node, Vocabulary.TYPE, Vocabulary.NAME_CLASS);
        graph.add(node, Vocabulary.NAME, Literals.text(name.text()));
        graph.add(node, Vocabulary.KIND, Terms.of(name.kind()));
        graph.add(node, Vocabulary.NAME_OF, each.entity());
    }
}
