package io.github.chancery.query;

import io.github.chancery.graph.StoreProperties;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * {@code EXISTS { ?x property ?value FILTER(…) }} of a property that nothing has twice: the triple and the filter can stand
 * in the group itself, where they are quicker and make no more rows.
 *
 * @param triple the triple
 * @param filter what holds of its value
 */
record FilteredValue(TriplePath triple, ElementFilter filter) {
    /**
     * What a guard's condition is, if it is such a one.
     *
     * @param visible the variables of the group; one of them cannot be the value, as it may be another one's there
     */
    static Optional<FilteredValue> of(Guard guard, Collection<Var> visible) {
        return guard.condition() instanceof E_Exists exists
                        && exists.getElement() instanceof ElementGroup group
                        && group.size() == 2
                        && group.get(0) instanceof ElementPathBlock block
                        && block.getPattern().size() == 1
                        && group.get(1) instanceof ElementFilter filter
                        && isSingle(block.getPattern().get(0))
                        && visible.contains(block.getPattern().get(0).getSubject())
                        && !visible.contains(block.getPattern().get(0).getObject())
                ? Optional.of(new FilteredValue(block.getPattern().get(0), filter))
                : Optional.empty();
    }

    private static boolean isSingle(TriplePath triple) {
        return triple.isTriple()
                && triple.getObject().isVariable()
                && StoreProperties.SINGLE.contains(triple.getPredicate());
    }
}
