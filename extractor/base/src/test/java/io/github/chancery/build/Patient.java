package io.github.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.Validator;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * A store of {@link Annals}, with their meetings, that is damaged on purpose.
 *
 * @param store the store
 * @param doctor who looks at it
 */
record Patient(GraphStore store, Doctor doctor) implements AutoCloseable {
    /** A sound one. */
    static Patient in(GraphStore empty) {
        Annals.graphs()
                .forEach(graph ->
                        empty.replace(Map.of(graph.getFirst().getGraph().getURI(), graph)));
        new Merger(Annals.BASE).merge(empty);
        return new Patient(empty, new Doctor(empty, Validator.shipped()));
    }

    /** Damages it. */
    void harm(Consumer<GraphEdit> harm) {
        String before = export();
        store.write(edit -> {
            harm.accept(edit);
            return edit;
        });
        assertNotEquals(before, export(), "nothing was damaged");
    }

    /** Puts a value in the place of the first of a property. */
    static void change(GraphEdit edit, Node graph, Node property, Node from, Node to) {
        Quad quad = edit.find(graph, Node.ANY, property, from).toList().getFirst();
        edit.delete(quad);
        edit.add(Quad.create(graph, quad.getSubject(), property, to));
    }

    /** Takes out the quads of which something holds. */
    static void delete(GraphEdit edit, Predicate<Quad> which) {
        edit.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).filter(which).toList().forEach(edit::delete);
    }

    /** The graph of an article. */
    static Node article(GraphEdit edit, int number) {
        return graph(edit, Vocabulary.IDENTIFIER, text("annals-" + number));
    }

    /** The graph in which a property has a value. */
    static Node graph(GraphEdit edit, Node property, Node value) {
        return edit.find(Node.ANY, Node.ANY, property, value)
                .toList()
                .getFirst()
                .getGraph();
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node item(String item) {
        return NodeFactory.createURI(Vocabulary.WD + item);
    }

    /** All that the store holds, as N-Quads. */
    String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(view -> {
            view.export(GraphFormat.NQUADS, out);
            return view;
        });
        return out.toString(UTF_8);
    }

    @Override
    public void close() {
        store.close();
    }
}
