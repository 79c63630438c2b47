package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.GraphFile;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.ValidationResult;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import org.apache.jena.sparql.core.Quad;

/**
 * Tells whether a whole graph keeps to shapes.
 *
 * @param validator knows the shapes
 */
public record Validate(Validator validator) {
    public Validate {
        requireNonNull(validator);
    }

    /** All graphs of a store as one. */
    public ValidationResult store(GraphStore store) {
        return store.read(view -> validator.validate(view.graph(Quad.defaultGraphIRI), view.graph(Quad.unionGraph)));
    }

    /**
     * All graphs of an RDF file as one.
     *
     * @throws io.github.chancery.model.ChanceryException if the file cannot be read
     */
    public ValidationResult file(Path file) {
        return validator.validate(GraphFile.read(file));
    }
}
