package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What tells, of an article with a text similar to another's, whether it is a copy.
 *
 * @param iri the article's
 * @param published when it was published
 * @param textHash of its text, where the graph has it
 * @param participants whom its reports name, but for groups, which are each article's own
 */
public record SourceArticle(
        String iri, Optional<LocalDate> published, Optional<String> textHash, Set<EntityKey> participants) {
    public SourceArticle {
        requireNonNull(iri);
        requireNonNull(published);
        requireNonNull(textHash);
        participants = Set.copyOf(participants);
    }
}
