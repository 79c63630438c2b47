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
 */
public record NameLinks(NamedMention mention, Optional<Link> link, List<Link> candidates) {
    public NameLinks {
        requireNonNull(mention);
        requireNonNull(link);
        candidates = List.copyOf(candidates);
    }
}
