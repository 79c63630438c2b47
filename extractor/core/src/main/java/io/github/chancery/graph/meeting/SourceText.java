package io.github.chancery.graph.meeting;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.TextSignature;
import io.github.chancery.model.SourceArticle;
import java.util.List;
import java.util.Optional;

/**
 * All by which an article is known to be a copy of another.
 *
 * @param source what its graph tells of it as a source
 * @param addresses where it was published, as far as that is told
 * @param signature of its text, where the graph has it
 */
public record SourceText(SourceArticle source, List<String> addresses, Optional<TextSignature> signature) {
    public SourceText {
        requireNonNull(source);
        addresses = List.copyOf(addresses);
        requireNonNull(signature);
    }
}
