package io.github.chancery.link;

import io.github.chancery.model.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a name stands for, or that it is not sure.
 *
 * @param link the item, if one is sure, with how likely it is right
 * @param candidates the best few items, the one that is sure first, then as they fit, with how likely each is right
 */
record Disambiguation(Optional<Link> link, List<Link> candidates) {
    Disambiguation {
        candidates = List.copyOf(candidates);
    }

    /** The same with more told of the item that is sure. */
    Disambiguation with(UnaryOperator<Link> more) {
        return new Disambiguation(link.map(more), candidates);
    }
}
