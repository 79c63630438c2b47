package io.github.chancery.query;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * What a user's texts for parameters stand for in a store.
 *
 * @param nodes the terms that each parameter may be, by its name; none where the store has nothing of that name
 * @param unknown a sentence on each name that the store does not have, with what is near
 */
record ParameterValues(SortedMap<String, List<Node>> nodes, List<String> unknown) {
    private static final int MOST = 10;
    private static final int NEAR = 3;
    private static final int IDENTIFIER_DIGITS = 12;

    /**
     * Finds them.
     *
     * @param given texts by the parameters' names
     * @param names asked for only where a text is a name
     * @throws UnknownParameterException if there is no such parameter, it cannot be that, or the text is of several entities
     */
    static ParameterValues of(
            QueryFile query, Map<String, String> given, GraphStore store, Supplier<EntityNames> names) {
        ParameterValues values = new ParameterValues(new TreeMap<>(), new ArrayList<>());
        new TreeMap<>(given).forEach((name, text) -> {
            Parameter parameter = query.parameter(name);
            values.nodes.put(name, values.resolve(parameter, text, store, names));
        });
        return values;
    }

    private List<Node> resolve(Parameter parameter, String text, GraphStore store, Supplier<EntityNames> names) {
        return switch (parameter.type()) {
            case PARTY -> one(parameter, EntityKind.PARTY, text, names);
            case COUNTRY -> one(parameter, EntityKind.COUNTRY, text, names);
            case PLACE -> one(parameter, EntityKind.PLACE, text, names);
            case NAME -> all(EntityKind.PARTY, text, names);
            case TOPIC -> all(EntityKind.TOPIC, text, names);
            case MEETING -> meeting(text, store);
            case TEXT, ITEM, CHOICE, DATE, YEAR, NUMBER -> List.of(parameter.node(text));
        };
    }

    private List<Node> one(Parameter parameter, EntityKind kind, String text, Supplier<EntityNames> names) {
        var told = parameter.type().node(text);
        if (told.isPresent()) {
            return List.of(told.get());
        }
        List<EntityNames.Entity> found = names.get().named(kind, text);
        if (found.size() > 1) {
            throw new UnknownParameterException("the parameter " + parameter.name() + " is \"" + text + "\", and "
                    + found.size() + " are called so; give one of " + list(found, MOST));
        }
        return known(found, kind, text, names);
    }

    private List<Node> all(EntityKind kind, String text, Supplier<EntityNames> names) {
        return known(names.get().withPart(kind, text), kind, text, names);
    }

    private List<Node> known(
            List<EntityNames.Entity> found, EntityKind kind, String text, Supplier<EntityNames> names) {
        if (found.isEmpty()) {
            unknown.add("no " + text + " in this store" + like(names.get().near(kind, text)));
        }
        return found.stream().map(EntityNames.Entity::iri).distinct().toList();
    }

    private static String like(List<EntityNames.Entity> near) {
        int shown = Math.min(near.size(), NEAR);
        return shown == 0
                ? ""
                : "; " + (shown == 1 ? "a name like it: " : shown + " names like it: ")
                        + list(near.subList(0, shown), NEAR);
    }

    private static String list(List<EntityNames.Entity> entities, int most) {
        return entities.stream().limit(most).map(Object::toString).collect(Collectors.joining(", "))
                + (entities.size() > most ? ", …" : "");
    }

    /** The meeting of an identifier or an IRI, or the one that took its place. */
    private List<Node> meeting(String text, GraphStore store) {
        List<Node> found = store.read(view -> {
            Graph graph = view.graph(Quad.defaultGraphIRI);
            return ParameterType.MEETING
                    .node(text)
                    .map(iri -> replacing(graph, iri))
                    .orElseGet(() -> graph.find(Node.ANY, Vocabulary.IDENTIFIER, identifier(text))
                            .mapWith(Triple::getSubject)
                            .toList());
        });
        if (found.isEmpty()) {
            unknown.add("no meeting " + text + " in this store");
        }
        return found;
    }

    /** The end of the last part of a meeting's IRI is its identifier. */
    private static Node identifier(String text) {
        return NodeFactory.createLiteralString(text.substring(Math.max(0, text.length() - IDENTIFIER_DIGITS)));
    }

    private static List<Node> replacing(Graph graph, Node iri) {
        List<Node> newer = graph.find(iri, Vocabulary.REPLACED_BY, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return newer.isEmpty() && graph.contains(iri, Vocabulary.TYPE, Vocabulary.MEETING) ? List.of(iri) : newer;
    }
}
