package io.github.chancery.merge.match;

import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Participant;
import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom the actors of a group of reports act for.
 *
 * @param byActor of every actor of which a report tells it
 */
public record Affiliations(Map<EntityKey, List<EntityKey>> byActor) {
    public static Affiliations of(List<StoredReport> reports) {
        Map<EntityKey, List<EntityKey>> known = new HashMap<>();
        reports.stream()
                .flatMap(report -> report.participants().stream())
                .filter(party -> !party.represents().isEmpty())
                .forEach(party -> known.putIfAbsent(party.actor(), party.represents()));
        return new Affiliations(known);
    }

    /** The report with whom its actors act for where it does not tell. */
    public StoredReport complete(StoredReport report) {
        List<Participant> participants = new ArrayList<>();
        for (Participant participant : report.participants()) {
            List<EntityKey> represents = byActor.getOrDefault(participant.actor(), List.of());
            participants.add(participant.represents().isEmpty() ? participant.actingFor(represents) : participant);
        }
        return report.withParticipants(participants);
    }
}
