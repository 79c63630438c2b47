package io.github.chancery.query;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Node;

/**
 * A variable of a query that its user can set; left alone, it restricts nothing.
 *
 * @param name the variable, without its question mark
 * @param type what it can be set to
 * @param description what it means
 */
public record Parameter(String name, ParameterType type, String description) {
    public Parameter {
        requireNonNull(name);
        requireNonNull(type);
        requireNonNull(description);
    }

    /** The RDF term that a user's text stands for. */
    Node node(String text) {
        return type.node(text)
                .orElseThrow(() -> new UnknownParameterException(
                        "the parameter " + name + " cannot be \"" + text + "\"; give " + type.description()));
    }
}
