package io.github.chancery.cli;

import io.github.chancery.graph.GraphFormat;
import picocli.CommandLine.Option;

/** How RDF is written. */
final class FormatOption {
    @Option(
            names = {"--format", "--syntax"},
            paramLabel = "FORMAT",
            defaultValue = "turtle",
            description = "turtle, trig, ntriples, nquads or jsonld (default: ${DEFAULT-VALUE}). Turtle and N-Triples"
                    + " hold all in one graph; the others keep each article's graph.")
    private GraphFormat format;

    GraphFormat format() {
        return format;
    }
}
