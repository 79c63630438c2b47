package io.github.chancery.serve.linked;

import io.github.chancery.graph.GraphFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A form of RDF: its media type and the ending of an address. */
enum Syntax {
    TURTLE("text/turtle", ".ttl", GraphFormat.TURTLE),
    JSONLD("application/ld+json", ".jsonld", GraphFormat.JSONLD),
    NTRIPLES("application/n-triples", ".nt", GraphFormat.NTRIPLES),
    TRIG("application/trig", ".trig", GraphFormat.TRIG),
    NQUADS("application/n-quads", ".nq", GraphFormat.NQUADS);

    private final String type;
    private final String suffix;
    private final GraphFormat format;

    Syntax(String type, String suffix, GraphFormat format) {
        this.type = type;
        this.suffix = suffix;
        this.format = format;
    }

    String type() {
        return type;
    }

    String suffix() {
        return suffix;
    }

    GraphFormat format() {
        return format;
    }

    /** Those in which something is told: with named graphs only what has one. */
    static List<Syntax> of(boolean hasNamedGraph) {
        return hasNamedGraph ? List.of(values()) : List.of(TURTLE, JSONLD, NTRIPLES);
    }

    /** The one with which an address ends. */
    static Optional<Syntax> ending(String path) {
        return Arrays.stream(values())
                .filter(syntax -> path.endsWith(syntax.suffix))
                .findFirst();
    }
}
