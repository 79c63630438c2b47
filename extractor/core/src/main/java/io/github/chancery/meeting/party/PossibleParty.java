package io.github.chancery.meeting.party;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.encoder.Window;
import java.util.OptionalDouble;

/**
 * Somebody who may take part in an event.
 *
 * @param party whom a word of the event's sentence, or of one nearby, stands for
 * @param word the word
 * @param chance that the party takes part, as far as the sentence tells, from 0 to 1; 0 for a word of another sentence
 * @param encoded the same as the encoder sees it; empty where it was not asked
 */
public record PossibleParty(Party party, Window.Word word, double chance, OptionalDouble encoded) {
    public PossibleParty {
        requireNonNull(party);
        requireNonNull(word);
        requireNonNull(encoded);
    }
}
