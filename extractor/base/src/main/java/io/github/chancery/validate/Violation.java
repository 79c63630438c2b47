package io.github.chancery.validate;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Something in a graph that is not as the shapes want it.
 *
 * @param focus the IRI of the thing that is wrong
 * @param path the property that is, as SPARQL writes it
 * @param message what the shape wants
 * @param value what it found instead
 */
public record Violation(String focus, Optional<String> path, String message, Optional<String> value) {
    /** By thing, property and what is wrong with it. */
    static final Comparator<Violation> ORDER = Comparator.comparing(Violation::sentence);

    public Violation {
        requireNonNull(focus);
        requireNonNull(path);
        requireNonNull(message);
        requireNonNull(value);
    }

    static Violation of(ReportEntry entry) {
        return new Violation(
                entry.focusNode().toString(),
                Optional.ofNullable(entry.resultPath()).map(Object::toString),
                entry.message(),
                Optional.ofNullable(entry.value()).map(Object::toString));
    }

    /** All of it in a sentence. */
    public String sentence() {
        return focus + path.map(property -> " " + property).orElse("") + ": " + message
                + value.map(found -> " (found " + found + ")").orElse("");
    }
}
