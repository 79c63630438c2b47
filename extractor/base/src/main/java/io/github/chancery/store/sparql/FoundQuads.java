package io.github.chancery.store.sparql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What a server has told within one transaction, so that it is not asked the same again. Of an article's graph, and of a thing
 * in the default graph, all is asked for at once.
 */
final class FoundQuads {
    private static final int MOST = 500_000;

    private final Function<Quad, List<Quad>> server;
    private final Map<Quad, List<Quad>> known = new HashMap<>();
    private int size;

    /** @param server finds the quads of a pattern */
    FoundQuads(Function<Quad, List<Quad>> server) {
        this.server = server;
    }

    /** The quads of a pattern. */
    Stream<Quad> find(Quad pattern) {
        Quad wider = wider(pattern);
        List<Quad> found = known.get(wider);
        if (found == null) {
            found = server.apply(wider);
            remember(wider, found);
        }
        return wider.equals(pattern) ? found.stream() : found.stream().filter(quad -> matches(pattern, quad));
    }

    /** The quads of a pattern, if the server need not be asked. */
    Optional<Stream<Quad>> known(Quad pattern) {
        return known.containsKey(wider(pattern)) ? Optional.of(find(pattern)) : Optional.empty();
    }

    private void remember(Quad pattern, List<Quad> found) {
        if (size + found.size() > MOST) {
            known.clear();
            size = 0;
        }
        known.put(pattern, new ArrayList<>(found));
        size += found.size();
    }

    private static Quad wider(Quad pattern) {
        if (pattern.getGraph().equals(Node.ANY)) {
            return pattern;
        }
        if (!pattern.isDefaultGraph()) {
            return Quad.create(pattern.getGraph(), Node.ANY, Node.ANY, Node.ANY);
        }
        return Node.ANY.equals(pattern.getSubject())
                ? pattern
                : Quad.create(pattern.getGraph(), pattern.getSubject(), Node.ANY, Node.ANY);
    }

    private static boolean matches(Quad pattern, Quad quad) {
        return matches(pattern.getSubject(), quad.getSubject())
                && matches(pattern.getPredicate(), quad.getPredicate())
                && matches(pattern.getObject(), quad.getObject());
    }

    private static boolean matches(Node pattern, Node node) {
        return Node.ANY.equals(pattern) || pattern.equals(node);
    }
}
