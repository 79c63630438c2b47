package io.github.chancery.store.sparql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What a server has told within one transaction, so that it is asked seldom. Of an article's graph, and of a thing in the
 * default graph, all is asked for at once; so are all values of a property of which several were looked up.
 */
final class FoundQuads {
    private static final int MOST = 500_000;
    private static final int MOST_VALUES = 100_000;
    private static final int FEW = 8;

    private final BiFunction<Quad, OptionalInt, List<Quad>> server;
    private final Map<Quad, List<Quad>> known = new HashMap<>();
    private final Map<Quad, Map<Node, List<Quad>>> byValue = new HashMap<>();
    private final Map<Quad, Integer> lookups = new HashMap<>();
    private int size;

    /** @param server finds the quads of a pattern, all or so many */
    FoundQuads(BiFunction<Quad, OptionalInt, List<Quad>> server) {
        this.server = server;
    }

    /** The quads of a pattern. */
    Stream<Quad> find(Quad pattern) {
        Quad wider = wider(pattern);
        List<Quad> found = known.get(wider);
        if (found == null) {
            Optional<List<Quad>> values = isOfValue(pattern) ? values(pattern) : Optional.empty();
            if (values.isPresent()) {
                return values.get().stream();
            }
            found = server.apply(wider, OptionalInt.empty());
            remember(wider, found);
        }
        return wider.equals(pattern) ? found.stream() : found.stream().filter(quad -> matches(pattern, quad));
    }

    /** Whether there is a quad of a pattern. */
    boolean contain(Quad pattern) {
        return (isOfValue(pattern) || known.containsKey(wider(pattern)))
                ? find(pattern).findFirst().isPresent()
                : !server.apply(pattern, OptionalInt.of(1)).isEmpty();
    }

    private static boolean isOfValue(Quad pattern) {
        return (Node.ANY.equals(pattern.getGraph()) || pattern.isDefaultGraph())
                && Node.ANY.equals(pattern.getSubject())
                && pattern.getPredicate().isConcrete()
                && pattern.getObject().isConcrete();
    }

    /** The quads with a value of a property, if those with any were asked for and are not too many. */
    private Optional<List<Quad>> values(Quad pattern) {
        Quad property = Quad.create(pattern.getGraph(), Node.ANY, pattern.getPredicate(), Node.ANY);
        if (lookups.merge(property, 1, Integer::sum) == FEW) {
            List<Quad> all = server.apply(property, OptionalInt.of(MOST_VALUES));
            if (all.size() < MOST_VALUES) {
                byValue.put(property, all.stream().collect(Collectors.groupingBy(Quad::getObject)));
            }
        }
        return Optional.ofNullable(byValue.get(property))
                .map(values -> values.getOrDefault(pattern.getObject(), List.of()));
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
