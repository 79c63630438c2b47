package io.github.chancery.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts values of parameters into a query where it has {@code FILTER(!BOUND(?parameter) || …)}, so that what they leave is
 * looked for first: without a value the filter goes; {@code EXISTS} of a value becomes a pattern at the head of its group.
 * Of a UNION, alternatives go whose filters on {@code BOUND(?parameter)} alone cannot hold. It changes no answer, only how
 * long it takes: filters are tried on everything, patterns are looked up.
 */
final class QueryNarrowing extends ElementTransformCopyBase {
    private final Set<Var> parameters;
    private final Map<Var, List<Node>> values;

    private final Set<Var> placed = new HashSet<>();
    private final Set<Element> impossible = new HashSet<>();

    /**
     * Of some values.
     *
     * @param parameters all variables that are parameters
     * @param values what some of them can be
     */
    QueryNarrowing(Set<Var> parameters, Map<Var, List<Node>> values) {
        this.parameters = parameters;
        this.values = values;
    }

    /** Puts them in. */
    Query narrow(Query query) {
        return QueryTransformOps.transform(query, this);
    }

    /** The values of parameters that no such filter is about, to be put wherever the query has them. */
    Map<Var, Node> others() {
        Map<Var, Node> others = new HashMap<>();
        values.forEach((parameter, nodes) -> {
            if (!placed.contains(parameter)) {
                nodes.forEach(node -> others.put(parameter, node));
            }
        });
        return others;
    }

    @Override
    public Element transform(ElementGroup group, List<Element> members) {
        List<Element> rest = new ArrayList<>();
        List<Guard> guards = new ArrayList<>();
        boolean isPossible = true;
        for (Element member : members) {
            Optional<Guard> guard = Guard.of(member, parameters);
            Optional<Boolean> known = BoundTest.of(member, parameters, values.keySet());
            guard.ifPresent(guards::add);
            isPossible &= known.orElse(true);
            if (guard.isEmpty() && known.isEmpty()) {
                rest.add(member);
            }
        }
        GuardPlacement placement = new GuardPlacement(rest);
        for (Guard guard : guards) {
            List<Node> nodes = values.get(guard.parameter());
            if (nodes != null) {
                placed.add(guard.parameter());
                placement.place(guard, nodes);
            }
        }
        return isPossible ? placement.group() : impossible();
    }

    private Element impossible() {
        ElementGroup none = BoundTest.none();
        impossible.add(none);
        return none;
    }

    @Override
    public Element transform(ElementUnion union, List<Element> alternatives) {
        List<Element> possible = alternatives.stream()
                .filter(alternative -> !impossible.contains(alternative))
                .toList();
        if (possible.isEmpty()) {
            return impossible();
        }
        if (possible.size() == 1) {
            return possible.getFirst();
        }
        ElementUnion rest = new ElementUnion();
        possible.forEach(rest::addElement);
        return rest;
    }
}
