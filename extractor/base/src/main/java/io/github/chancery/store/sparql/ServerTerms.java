package io.github.chancery.store.sparql;

import io.github.chancery.model.ChanceryException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/** Leaves out of a query what a server does not know, and the graph that is not shown. */
final class ServerTerms extends ElementTransformCopyBase {
    private final Optional<Node> hidden;
    private final boolean isStandard;
    private List<SortCondition> order = List.of();

    /**
     * @param hidden a named graph that variables never stand for
     * @param isStandard whether the server knows the words of SPARQL 1.1 alone
     */
    ServerTerms(Optional<Node> hidden, boolean isStandard) {
        super(true);
        this.hidden = hidden;
        this.isStandard = isStandard;
    }

    /** What is looked up row by row is joined to the rows; that is the same but for their order. */
    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
        ElementGroup joined = new ElementGroup();
        for (Element element : elements) {
            if (isStandard && element instanceof ElementLateral lateral) {
                parts(lateral.getLateralElement()).forEach(part -> joined.addElement(requireApart(part, joined)));
            } else {
                joined.addElement(element);
            }
        }
        return joined;
    }

    /** What reckons with a value of the row that it is looked up for cannot be found without that row. */
    private static Element requireApart(Element part, ElementGroup row) {
        if (part instanceof ElementSubQuery within
                && within.getQuery().getQueryPattern() instanceof ElementGroup group) {
            Set<Var> outer = new LinkedHashSet<>(PatternVars.vars(row));
            outer.removeAll(PatternVars.vars(group));
            for (Element element : group.getElements()) {
                if (element instanceof ElementBind bind
                        && !Collections.disjoint(outer, bind.getExpr().getVarsMentioned())) {
                    throw new ChanceryException("the server knows SPARQL 1.1 alone, and this question needs the word"
                            + " LATERAL; ask it of a store on this machine, or of one that Fuseki keeps");
                }
            }
        }
        return part;
    }

    private static List<Element> parts(Element element) {
        return element instanceof ElementGroup group ? group.getElements() : List.of(element);
    }

    @Override
    public Element transform(ElementSubQuery element, Query query) {
        if (order.isEmpty() && query.hasOrderBy()) {
            order = new ArrayList<>(query.getOrderBy());
        }
        return super.transform(element, query);
    }

    /** Sorts the answer as the rows were that the query begins with, where it does not say how. */
    void order(Query query) {
        if (isStandard && query.isSelectType() && !query.hasOrderBy() && !query.hasGroupBy()) {
            order.forEach(query::addOrderBy);
        }
    }

    @Override
    public Element transform(ElementNamedGraph graph, Node name, Element within) {
        Element same = super.transform(graph, name, within);
        if (hidden.isEmpty() || !name.isVariable()) {
            return same;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(same);
        group.addElement(
                new ElementFilter(new E_NotEquals(new ExprVar(Var.alloc(name)), NodeValue.makeNode(hidden.get()))));
        return group;
    }
}
