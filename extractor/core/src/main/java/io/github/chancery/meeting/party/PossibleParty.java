package io.github.chancery.meeting.party;

import static java.util.Objects.requireNonNull;

/**
 * Somebody who may take part in an event.
 *
 * @param party whom a word of the event's sentence stands for
 * @param token the word
 * @param chance that the party takes part, as far as the sentence tells, from 0 to 1
 */
public record PossibleParty(Party party, int token, double chance) {
    public PossibleParty {
        requireNonNull(party);
    }
}
