package io.github.chancery.graph;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** How a graph is written. */
public enum GraphFormat {
    /** Turtle: one graph, pretty, with prefixes. */
    TURTLE,
    /** TriG: Turtle with named graphs. */
    TRIG,
    /** N-Triples: one graph, a triple a line. */
    NTRIPLES,
    /** N-Quads: named graphs, a quad a line. */
    NQUADS,
    /** JSON-LD 1.1 with named graphs and the short keys of {@code ontology/context.jsonld}. */
    JSONLD;

    /** Whether the format tells named graphs apart; one that does not holds the union of all graphs. */
    public boolean namedGraphs() {
        return switch (this) {
            case TURTLE, NTRIPLES -> false;
            case TRIG, NQUADS, JSONLD -> true;
        };
    }

    /** What writes triples or quads to {@code out} in this format. */
    StreamRDF sink(OutputStream out) {
        return switch (this) {
            case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            case NTRIPLES -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
            case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            case JSONLD -> new JsonLdSink(out);
        };
    }
}
