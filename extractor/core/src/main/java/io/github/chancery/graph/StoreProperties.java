package io.github.chancery.graph;

import java.util.Set;
import org.apache.jena.graph.Node;

/** What is known of the values of some properties in a store, so that it can be asked the quick way. */
public final class StoreProperties {
    /** All values are numbers from 0, or days, of one type: an index that keeps them by what they are has them in order. */
    public static final Set<Node> SORTED = Set.of(Vocabulary.ORDER, Vocabulary.DATE_PUBLISHED);

    /** Nothing has two values. */
    public static final Set<Node> SINGLE = Set.of(Vocabulary.EARLIEST, Vocabulary.LATEST, Vocabulary.CONFIDENCE);

    /** Many have the same value, so that a condition is best tried on each value that there is. */
    public static final Set<Node> FEW_VALUES = Set.of(
            Vocabulary.EARLIEST,
            Vocabulary.LATEST,
            Vocabulary.CONFIDENCE,
            Vocabulary.STATUS,
            Vocabulary.DATE_PUBLISHED);

    private StoreProperties() {}
}
