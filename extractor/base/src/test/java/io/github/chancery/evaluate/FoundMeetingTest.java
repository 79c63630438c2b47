package io.github.chancery.evaluate;

import static io.github.chancery.evaluate.Reports.entity;
import static io.github.chancery.evaluate.Reports.linked;
import static io.github.chancery.evaluate.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoundMeetingTest {
    @Test
    void anEntityHasItsFirstNameAndTheWordsOfAllReports() {
        List<FoundMeeting> found = FoundMeeting.of(List.of(
                met(entity(EntityKind.PERSON, "Éowyn", "the lady")), met(entity(EntityKind.PERSON, "EOWYN", "she"))));
        List<FoundEntity> expected = List.of(new FoundEntity(Optional.empty(), Set.of("Éowyn", "the lady", "she")));
        assertEquals(expected, found.get(0).participants());
        assertEquals(expected, found.get(1).participants());
    }

    @Test
    void aLinkedEntityHasTheLabelOfItsItemAndIsOneByIt() {
        FoundMeeting found = FoundMeeting.of(List.of(met(
                        linked(EntityKind.PERSON, "Strider", "Q1", "Aragorn"),
                        linked(EntityKind.PERSON, "the king", "Q1", "Aragorn"))))
                .get(0);
        assertEquals(
                List.of(new FoundEntity(Optional.of("Q1"), Set.of("Aragorn", "Strider", "the king"))),
                found.participants());
    }

    @Test
    void thoseOfTwoKindsAreTwo() {
        FoundMeeting found = FoundMeeting.of(
                        List.of(met(entity(EntityKind.COUNTRY, "Gondor"), entity(EntityKind.ORGANISATION, "Gondor"))))
                .get(0);
        assertEquals(2, found.participants().size());
    }

    private static Report met(Entity... actors) {
        return report(MeetingType.MEETING, Status.HELD, "meet", 0.8, actors);
    }
}
