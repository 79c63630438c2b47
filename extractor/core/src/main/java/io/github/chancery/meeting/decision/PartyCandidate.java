package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PossibleParty;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Somebody who may take part in an encounter, with every word of it that may say so.
 *
 * @param party all that the words tell of the party
 * @param told where the sentences that tell of the encounter speak of the party, in order of the text
 */
public record PartyCandidate(Party party, List<PossibleParty> told) {
    public PartyCandidate {
        told = List.copyOf(told);
    }

    /** The greatest chance that the encoder gives; empty where it was not asked. */
    OptionalDouble encoded() {
        return told.stream()
                .map(PossibleParty::encoded)
                .flatMapToDouble(OptionalDouble::stream)
                .max();
    }

    /** The greatest chance that a word gives. */
    double most() {
        return told.stream().mapToDouble(PossibleParty::chance).max().orElse(0);
    }
}
