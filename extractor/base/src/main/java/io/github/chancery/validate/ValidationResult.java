package io.github.chancery.validate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * Whether a graph is as the shapes want it.
 *
 * @param conforms whether nothing is wrong
 * @param violations what is wrong, sorted
 * @param report the SHACL validation report
 */
public record ValidationResult(boolean conforms, List<Violation> violations, Graph report) {
    public ValidationResult {
        violations = List.copyOf(violations);
        requireNonNull(report);
    }
}
