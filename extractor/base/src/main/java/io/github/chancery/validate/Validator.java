package io.github.chancery.validate;

import static java.util.Objects.requireNonNull;

import io.github.chancery.resource.Resources;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Checks graphs against shapes. Safe for use by many threads.
 *
 * @param shapes what a graph keeps to
 */
public record Validator(Shapes shapes) {
    private static final String SHAPES = "/ontology/shapes.ttl";

    public Validator {
        requireNonNull(shapes);
    }

    /** With the shapes that come with the ontology. */
    public static Validator shipped() {
        return of(shippedShapes());
    }

    /** With the shapes of a graph. */
    public static Validator of(Graph shapes) {
        return new Validator(Shapes.parse(shapes));
    }

    /** What the shapes find wrong with the graph of an article. */
    public List<Violation> validate(List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return validate(graph).violations();
    }

    /** Checks two graphs as one. */
    public ValidationResult validate(Graph one, Graph other) {
        return validate(new Union(one, other));
    }

    /** What the shapes find wrong with a graph. */
    public ValidationResult validate(Graph data) {
        ValidationReport report = ShaclValidator.get().validate(shapes, data);
        List<Violation> violations = report.getEntries().stream()
                .map(Violation::of)
                .distinct()
                .sorted(Violation.ORDER)
                .toList();
        return new ValidationResult(report.conforms(), violations, report.getGraph());
    }

    private static Graph shippedShapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Resources.text(Validator.class, SHAPES), Lang.TURTLE)
                .parse(shapes);
        return shapes;
    }
}
