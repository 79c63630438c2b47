package io.github.chancery.meeting.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import org.junit.jupiter.api.Test;

class OrganisationCoreferenceTest {
    private final OrganisationCoreference organisations = new OrganisationCoreference(MadeUp.sentences(
            "The/DT [ORGANISATION Dale/NNP Union/NNP] (/-LRB- DU/NNP )/-RRB- met/VBD/meet ./.",
            "The/DT [ORGANISATION Arnor/NNP Steering/NNP Committee/NNP] and/CC the/DT [ORGANISATION Dale/NNP Audit/NNP Board/NNP]",
            "The/DT [ORGANISATION Rohan/NNP Audit/NNP Board/NNP] (/-LRB- XY/NNP )/-RRB-"));

    @Test
    void bracketsExplainInitialsAndNothingElse() {
        assertEquals("Dale Union", organisations.explained("DU"));
        assertEquals("XY", organisations.explained("XY"));
    }

    @Test
    void aPartOfANameIsTheOnlyOneThatEndsSo() {
        assertEquals("Arnor Steering Committee", organisations.full("Steering Committee"));
        assertEquals("Audit Board", organisations.full("Audit Board"), "there are two");
    }
}
