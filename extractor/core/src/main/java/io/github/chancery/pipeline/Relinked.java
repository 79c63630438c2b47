package io.github.chancery.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * An article's graph, linked anew.
 *
 * @param quads the whole graph
 * @param changes how many names are linked in another way than before
 */
public record Relinked(List<Quad> quads, LinkChanges changes) {
    public Relinked {
        quads = List.copyOf(quads);
        requireNonNull(changes);
    }
}
