package io.github.chancery.graph;

import java.util.Set;
import org.apache.jena.graph.Node;

/** What is known of the values of some properties in a store, so that it can be asked the quick way. */
public final class StoreProperties {
    /** All values are numbers from 0, or days, of one type: an index that keeps them by what they are has them in order. */
    public static final Set<Node> SORTED = Set.of(Vocabulary.ORDER, Vocabulary.DATE_PUBLISHED);

    /** Nothing has two values. */
    public static final Set<Node> SINGLE = Set.of(Vocabulary.EARLIEST, Vocabulary.LATEST, Vocabulary.CONFIDENCE);

    private StoreProperties() {}
}
