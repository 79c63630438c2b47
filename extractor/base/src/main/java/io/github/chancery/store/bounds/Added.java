package io.github.chancery.store.bounds;

import java.util.Set;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** The value of an expression, which goes into one long text as long as that is not too long. For one group of one query. */
final class Added extends ExprFunction1 {
    private final @Nullable String separator;
    private final @Nullable Set<NodeValue> different;
    private long characters;

    /**
     * @param separator what goes between two texts; none for a space
     * @param different keeps those that were added, where each is added once
     */
    Added(Expr added, @Nullable String separator, @Nullable Set<NodeValue> different) {
        super(added, "added");
        this.separator = separator;
        this.different = different;
    }

    @Override
    public NodeValue eval(NodeValue text) {
        if (different == null || different.add(text)) {
            characters += Sizes.characters(text) + (separator == null ? 1 : separator.length());
            Sizes.check(characters);
        }
        return text;
    }

    @Override
    public Expr copy(Expr added) {
        return new Added(added, separator, different);
    }
}
