package io.github.chancery.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts values of parameters into a query where it has {@code FILTER(!BOUND(?parameter) || …)}, so that what they leave is
 * looked for first: without a value the filter goes; {@code EXISTS} of a value becomes a pattern at the head of its group.
 * It changes no answer, only how long it takes: filters are tried on everything, patterns are looked up.
 */
final class QueryNarrowing extends ElementTransformCopyBase {
    private final Set<Var> parameters;
    private final Map<Var, List<Node>> values;

    private final Set<Var> placed = new HashSet<>();

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
        ElementPathBlock triples = new ElementPathBlock();
        List<Element> first = new ArrayList<>();
        List<Element> rest = new ArrayList<>();
        List<Guard> guards = new ArrayList<>();
        for (Element member : members) {
            Guard.of(member, parameters).ifPresentOrElse(guards::add, () -> rest.add(member));
        }
        Collection<Var> visible = PatternVars.vars(group(rest));
        for (Guard guard : guards) {
            if (values.containsKey(guard.parameter())) {
                placed.add(guard.parameter());
                place(guard, visible, triples, first, rest);
            }
        }
        return group(joined(triples, first, rest));
    }

    private void place(
            Guard guard, Collection<Var> visible, ElementPathBlock triples, List<Element> first, List<Element> rest) {
        List<Node> nodes = requireNonNull(values.get(guard.parameter()));
        if (guard.condition() instanceof E_Exists exists && !hasFilter(exists.getElement()) && !nodes.isEmpty()) {
            Optional<TriplePath> triple = onlyTriple(exists.getElement());
            if (nodes.size() == 1 && triple.isPresent()) {
                onlyTriple(substitute(exists.getElement(), guard.parameter(), nodes.get(0)))
                        .ifPresent(triples::addTriplePath);
            } else {
                first.add(distinct(exists.getElement(), guard.parameter(), nodes, visible));
            }
        } else if (guard.condition() instanceof E_Equals equals
                && equals.getArg1().isVariable()
                && isOf(guard, equals)) {
            first.add(data(equals.getArg1().asVar(), nodes));
        } else {
            rest.add(new ElementFilter(anyOf(guard, nodes)));
        }
    }

    private static boolean isOf(Guard guard, E_Equals equals) {
        return equals.getArg2().isVariable() && equals.getArg2().asVar().equals(guard.parameter());
    }

    private static boolean hasFilter(Element element) {
        return !(element instanceof ElementGroup group)
                || group.getElements().stream().anyMatch(ElementFilter.class::isInstance);
    }

    /** One triple can hold once for each meeting; more could hold more often, and would make more rows. */
    private static Optional<TriplePath> onlyTriple(Element element) {
        return element instanceof ElementGroup group
                        && group.size() == 1
                        && group.get(0) instanceof ElementPathBlock block
                        && block.getPattern().size() == 1
                        && block.getPattern().get(0).isTriple()
                        && PatternVars.vars(block).size() <= 2
                ? Optional.of(block.getPattern().get(0))
                : Optional.empty();
    }

    private static Element distinct(Element pattern, Var parameter, List<Node> nodes, Collection<Var> visible) {
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setDistinct(true);
        PatternVars.vars(pattern).stream()
                .filter(visible::contains)
                .filter(variable -> !variable.equals(parameter))
                .forEach(query::addResultVar);
        query.setQueryPattern(
                nodes.size() == 1
                        ? substitute(pattern, parameter, nodes.get(0))
                        : group(List.of(data(parameter, nodes), pattern)));
        return new ElementSubQuery(query);
    }

    private static ElementData data(Var variable, List<Node> nodes) {
        ElementData data = new ElementData();
        data.add(variable);
        nodes.forEach(node -> data.add(BindingFactory.binding(variable, node)));
        return data;
    }

    private static Expr anyOf(Guard guard, List<Node> nodes) {
        return nodes.stream()
                .map(node -> {
                    ElementTransformSubst elements = new ElementTransformSubst(Map.of(guard.parameter(), node));
                    return ExprTransformer.transform(
                            new ExprTransformNodeElement(
                                    found -> found.equals(guard.parameter()) ? node : found, elements),
                            guard.condition());
                })
                .reduce(E_LogicalOr::new)
                .orElse(NodeValue.FALSE);
    }

    private static Element substitute(Element element, Var parameter, Node node) {
        return ElementTransformer.transform(element, new ElementTransformSubst(Map.of(parameter, node)));
    }

    /** Triples that stand beside each other are ordered together by who answers. */
    private static List<Element> joined(ElementPathBlock triples, List<Element> first, List<Element> rest) {
        List<Element> all = new ArrayList<>(first);
        List<Element> others = new ArrayList<>(rest);
        if (!others.isEmpty() && others.get(0) instanceof ElementPathBlock block) {
            block.getPattern().forEach(triples::addTriplePath);
            others.remove(0);
        }
        if (!triples.isEmpty()) {
            all.add(triples);
        }
        all.addAll(others);
        return all;
    }

    private static ElementGroup group(List<Element> members) {
        ElementGroup group = new ElementGroup();
        members.forEach(group::addElement);
        return group;
    }
}
