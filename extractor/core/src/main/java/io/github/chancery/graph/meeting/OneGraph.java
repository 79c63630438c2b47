package io.github.chancery.graph.meeting;

import io.github.chancery.graph.QuadView;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * One named graph, as a store would have it that holds no other.
 *
 * @param name its IRI
 */
record OneGraph(String name, Graph graph) implements QuadView {
    @Override
    public Stream<Quad> find(Node of, Node subject, Node predicate, Node object) {
        Node own = NodeFactory.createURI(name);
        return isThis(of)
                ? graph.stream(subject, predicate, object).map(triple -> Quad.create(own, triple))
                : Stream.empty();
    }

    @Override
    public boolean contains(Node of, Node subject, Node predicate, Node object) {
        return isThis(of) && graph.contains(subject, predicate, object);
    }

    @Override
    public Stream<Node> graphNames() {
        return Stream.of(NodeFactory.createURI(name));
    }

    private boolean isThis(Node of) {
        return of.equals(Node.ANY) || of.hasURI(name);
    }
}
