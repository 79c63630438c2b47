package io.github.chancery.meeting.candidate;

import io.github.chancery.resource.ResourceLines;
import java.util.Set;

/** Lemmas of words that may denote an encounter, as annotated articles have them. */
public final class TriggerWords {
    private TriggerWords() {}

    /** The words that ship, in small letters. */
    public static Set<String> shipped() {
        return Set.copyOf(ResourceLines.of("meeting/trigger-words.txt"));
    }
}
