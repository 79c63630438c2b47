package io.github.chancery.spark.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.QuadFile;
import io.github.chancery.graph.QuadStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Triples of the default graph as lines of N-Quads. */
final class TripleLines {
    private TripleLines() {}

    /** Sorted; the last line is ended by whoever writes it. */
    static String of(Collection<Triple> triples) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QuadStream stream = new QuadStream(GraphFormat.NQUADS, out)) {
            stream.accept(triples.stream()
                    .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                    .toList());
        }
        return out.toString(UTF_8).stripTrailing();
    }

    static List<Triple> read(String lines) {
        List<Triple> triples = new ArrayList<>();
        QuadFile.read(
                new ByteArrayInputStream(lines.getBytes(UTF_8)), block -> {}, quad -> triples.add(quad.asTriple()));
        return triples;
    }
}
