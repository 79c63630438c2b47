package io.github.chancery.query;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.Prefixes;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;

/**
 * A variable of a query that its user can set; left alone, it restricts nothing.
 *
 * @param name the variable, without its question mark and with hyphens for its underscores
 * @param type what it can be set to
 * @param choices the words that a {@link ParameterType#CHOICE} lists, as the query file writes them
 * @param description what it means
 */
public record Parameter(String name, ParameterType type, List<String> choices, String description) {
    public Parameter {
        requireNonNull(name);
        requireNonNull(type);
        choices = List.copyOf(choices);
        requireNonNull(description);
    }

    /** What a user writes for each choice. */
    public List<String> words() {
        return choices.stream().map(Parameter::word).toList();
    }

    Var variable() {
        return Var.alloc(name.replace('-', '_'));
    }

    /** The RDF term that a user's text stands for whatever the store holds. */
    Node node(String text) {
        return type == ParameterType.CHOICE ? choice(text) : type.node(text).orElseThrow(() -> refusal(text));
    }

    UnknownParameterException refusal(String text) {
        String wanted = choices.isEmpty() ? type.description() : "one of " + String.join(", ", words());
        return new UnknownParameterException("the parameter " + name + " cannot be \"" + text + "\"; give " + wanted);
    }

    private Node choice(String text) {
        String choice = choices.stream()
                .filter(known -> word(known).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> refusal(text));
        return choice.contains(":")
                ? NodeFactory.createURI(Prefixes.mapping().expandPrefix(choice))
                : NodeFactory.createLiteralString(choice);
    }

    /** What a user writes for a choice: the term without its prefix. */
    private static String word(String choice) {
        return choice.substring(choice.indexOf(':') + 1);
    }
}
