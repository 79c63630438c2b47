package io.github.chancery.query;

import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.query.names.NameIndex;
import io.github.chancery.query.names.NameKind;
import io.github.chancery.query.names.Named;
import io.github.chancery.query.names.StoredItems;
import io.github.chancery.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a user's texts for parameters stand for in a store.
 *
 * @param nodes the terms that each parameter may be, by its name; none where the store has nothing of that name
 * @param unknown a sentence on each name that the store does not have, with what is near
 */
record ParameterValues(SortedMap<String, List<Node>> nodes, List<String> unknown) {
    private static final int MOST = 10;
    private static final int NEAR = 3;

    /**
     * Finds them.
     *
     * @param given texts by the parameters' names
     * @param names asked for only where a text is a name
     * @param items asked where the store's articles do not use that name
     * @throws UnknownParameterException if there is no such parameter, it cannot be that, or the text is of several entities
     */
    static ParameterValues of(
            QueryFile query,
            Map<String, String> given,
            GraphStore store,
            Supplier<NameIndex> names,
            StoredItems items) {
        ParameterValues values = new ParameterValues(new TreeMap<>(), new ArrayList<>());
        new TreeMap<>(given).forEach((name, text) -> {
            Parameter parameter = query.parameter(name);
            values.nodes.put(name, values.resolve(parameter, text, store, new Names(names, items)));
        });
        return values;
    }

    /** The names of the store, or else what a gazetteer calls its items. */
    private record Names(Supplier<NameIndex> index, StoredItems items) {
        List<Named> named(NameKind kind, String text) {
            List<Named> found = index.get().named(kind, text);
            return found.isEmpty() ? items.named(kind, text) : found;
        }

        List<Named> withPart(NameKind kind, String text) {
            List<Named> found = index.get().withPart(kind, text);
            return found.isEmpty() ? items.named(kind, text) : found;
        }
    }

    private List<Node> resolve(Parameter parameter, String text, GraphStore store, Names names) {
        return switch (parameter.type()) {
            case PARTY -> one(parameter, NameKind.PARTY, text, names);
            case COUNTRY -> one(parameter, NameKind.COUNTRY, text, names);
            case PLACE -> one(parameter, NameKind.PLACE, text, names);
            case NAME -> all(parameter, NameKind.PARTY, text, names);
            case TOPIC -> all(parameter, NameKind.TOPIC, text, names);
            case ARTICLE -> all(parameter, NameKind.ARTICLE, text, names);
            case MEETING -> meeting(text, store);
            case TEXT, ITEM, CHOICE, DATE, YEAR, NUMBER -> List.of(parameter.node(text));
        };
    }

    private List<Node> one(Parameter parameter, NameKind kind, String text, Names names) {
        var told = parameter.type().node(text);
        if (told.isPresent()) {
            return List.of(told.get());
        }
        List<Named> found = names.named(kind, text);
        if (found.size() > 1) {
            throw new UnknownParameterException("the parameter " + parameter.name() + " is \"" + text + "\", and "
                    + found.size() + " are called so; give one of " + list(found, MOST));
        }
        return known(found, kind, text, names);
    }

    private List<Node> all(Parameter parameter, NameKind kind, String text, Names names) {
        var told = parameter.type().node(text);
        return told.isPresent() ? List.of(told.get()) : known(names.withPart(kind, text), kind, text, names);
    }

    private List<Node> known(List<Named> found, NameKind kind, String text, Names names) {
        if (found.isEmpty()) {
            unknown.add(
                    "no " + text + " in this store" + like(names.index().get().near(kind, text)));
        }
        return found.stream()
                .map(entity -> NodeFactory.createURI(entity.iri()))
                .distinct()
                .toList();
    }

    private static String like(List<Named> near) {
        int shown = Math.min(near.size(), NEAR);
        return shown == 0
                ? ""
                : "; " + (shown == 1 ? "a name like it: " : shown + " names like it: ")
                        + list(near.subList(0, shown), NEAR);
    }

    private static String list(List<Named> entities, int most) {
        return entities.stream().limit(most).map(Object::toString).collect(Collectors.joining(", "))
                + (entities.size() > most ? ", …" : "");
    }

    private List<Node> meeting(String text, GraphStore store) {
        Optional<String> found = store.read(view -> new StoredMeetings(view).find(text));
        if (found.isEmpty()) {
            unknown.add("no meeting " + text + " in this store");
        }
        return found.map(NodeFactory::createURI).stream().toList();
    }
}
