package io.github.chancery.query;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks graphs against the shapes that come with the ontology. */
public final class Validator {
    private static final String SHAPES = "/ontology/shapes.ttl";

    private Validator() {}

    /** What the shapes find wrong with a graph. */
    public static ValidationResult validate(Graph data) {
        return validate(shapes(), data);
    }

    static ValidationResult validate(Graph shapes, Graph data) {
        ValidationReport report = ShaclValidator.get().validate(shapes, data);
        List<String> violations = report.getEntries().stream()
                .map(Validator::sentence)
                .distinct()
                .sorted()
                .toList();
        return new ValidationResult(report.conforms(), violations, report.getGraph());
    }

    private static String sentence(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        String value = entry.value() == null ? "" : " (found " + entry.value() + ")";
        return entry.focusNode() + path + ": " + entry.message() + value;
    }

    private static Graph shapes() {
        try (InputStream in = Validator.class.getResourceAsStream(SHAPES)) {
            if (in == null) {
                throw new ChanceryException("the shapes " + SHAPES + " are not in the program; build Chancery anew");
            }
            Graph shapes = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(shapes);
            return shapes;
        } catch (IOException e) {
            throw new ChanceryException("the shapes " + SHAPES + " cannot be read; build Chancery anew", e);
        }
    }
}
