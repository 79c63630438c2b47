package io.github.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;

/** A group of a query whose guards give way to what their parameters' values leave: patterns at its head where that can be. */
final class GuardPlacement {
    private final ElementPathBlock triples = new ElementPathBlock();
    private final ElementPathBlock looked = new ElementPathBlock();
    private final List<Element> first = new ArrayList<>();
    private final List<Element> rest;
    private final Collection<Var> visible;

    /** @param members the group without its guards */
    GuardPlacement(List<Element> members) {
        this.rest = new ArrayList<>(members);
        this.visible = PatternVars.vars(group(members));
    }

    /** Puts what holds for one of the values in the place of a guard. */
    void place(Guard guard, List<Node> nodes) {
        if (guard.condition() instanceof E_Exists exists && !hasFilter(exists.getElement()) && !nodes.isEmpty()) {
            placePattern(exists.getElement(), guard.parameter(), nodes);
        } else if (nodes.size() == 1 && FilteredValue.of(guard, visible).isPresent()) {
            placeValue(FilteredValue.of(guard, visible).orElseThrow(), guard.parameter(), nodes.getFirst());
        } else if (guard.condition() instanceof E_Equals equals
                && equals.getArg1().isVariable()
                && equals.getArg2().isVariable()
                && equals.getArg2().asVar().equals(guard.parameter())) {
            first.add(data(equals.getArg1().asVar(), nodes));
        } else {
            rest.add(new ElementFilter(anyOf(guard, nodes)));
        }
    }

    private void placePattern(Element pattern, Var parameter, List<Node> nodes) {
        if (nodes.size() == 1 && onlyTriple(pattern).isPresent()) {
            onlyTriple(substitute(pattern, parameter, nodes.getFirst())).ifPresent(triples::addTriplePath);
        } else {
            first.add(distinct(pattern, parameter, nodes, visible));
        }
    }

    private void placeValue(FilteredValue value, Var parameter, Node node) {
        if (!looked.getPattern().getList().contains(value.triple())) {
            looked.addTriplePath(value.triple());
        }
        rest.add(new ElementFilter(substitute(value.filter().getExpr(), parameter, node)));
    }

    /** The group as it is now; triples that stand beside each other are ordered together by who answers. */
    ElementGroup group() {
        List<Element> all = new ArrayList<>(first);
        List<Element> others = new ArrayList<>(rest);
        if (!others.isEmpty() && others.getFirst() instanceof ElementPathBlock block) {
            block.getPattern().forEach(triples::addTriplePath);
            others.removeFirst();
        }
        if (triples.isEmpty()) {
            // Values are looked up of what was found.
            all.addAll(others);
            all.add(looked);
        } else {
            looked.getPattern().forEach(triples::addTriplePath);
            all.add(triples);
            all.addAll(others);
        }
        return group(all);
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
                .map(node -> substitute(guard.condition(), guard.parameter(), node))
                .reduce(E_LogicalOr::new)
                .orElse(NodeValue.FALSE);
    }

    private static Expr substitute(Expr expression, Var parameter, Node node) {
        return ExprTransformer.transform(
                new ExprTransformNodeElement(
                        found -> found.equals(parameter) ? node : found,
                        new ElementTransformSubst(Map.of(parameter, node))),
                expression);
    }

    private static Element substitute(Element element, Var parameter, Node node) {
        return ElementTransformer.transform(element, new ElementTransformSubst(Map.of(parameter, node)));
    }

    private static ElementGroup group(List<Element> members) {
        ElementGroup group = new ElementGroup();
        members.forEach(group::addElement);
        return group;
    }
}
