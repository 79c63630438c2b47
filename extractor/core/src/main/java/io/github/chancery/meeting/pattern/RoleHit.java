package io.github.chancery.meeting.pattern;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.Mention;
import java.util.List;

/**
 * A word that patterns give a role in an event, for a reader who asks why.
 *
 * @param word the word, as the text has it
 * @param patterns the names of the patterns that say so, in the order of their files
 */
public record RoleHit(RoleName role, Mention word, List<String> patterns) {
    public RoleHit {
        requireNonNull(role);
        requireNonNull(word);
        patterns = List.copyOf(patterns);
    }
}
