package io.github.chancery.link;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.Link;
import java.util.List;
import java.util.Optional;

/**
 * What a name in a text stands for.
 *
 * @param mention the name
 * @param link the item, if one is sure
 * @param candidates the best few items that it may stand for, best first
 * @param isInferred whether it is no name but a post ("the Iranian foreign minister"), and the link to who held it then
 */
public record NameLinks(NamedMention mention, Optional<Link> link, List<Link> candidates, boolean isInferred) {
    public NameLinks {
        requireNonNull(mention);
        requireNonNull(link);
        candidates = List.copyOf(candidates);
    }
}
