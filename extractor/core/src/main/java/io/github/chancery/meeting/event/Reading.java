package io.github.chancery.meeting.event;

import io.github.chancery.meeting.decision.JudgedEncounter;
import io.github.chancery.model.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article was read to tell.
 *
 * @param encounters judged, in the order in which the article first tells of each
 * @param events what became of every event, in order of the text
 */
public record Reading(List<JudgedEncounter> encounters, List<ReadEvent> events) {
    /** What is reported is more likely right than wrong. */
    private static final double LEAST = 0.5;

    public Reading {
        encounters = List.copyOf(encounters);
        events = List.copyOf(events);
    }

    /** @param judged the encounters, in the same order */
    static Reading of(List<Encounter> encounters, List<JudgedEncounter> judged, EventLog log) {
        Map<Encounter, Integer> reported = new HashMap<>();
        int number = 0;
        for (int i = 0; i < encounters.size(); i++) {
            int own = judged.get(i).same().orElse(i);
            if (isReported(judged.get(own))) {
                reported.put(encounters.get(i), own == i ? ++number : reported.getOrDefault(encounters.get(own), 0));
            }
        }
        return new Reading(judged, log.events(reported));
    }

    /** The reports of the encounters that are more likely right than wrong. */
    public List<Report> reports() {
        return encounters.stream()
                .filter(Reading::isReported)
                .map(judged -> judged.draft().report(judged.chance()))
                .toList();
    }

    private static boolean isReported(JudgedEncounter judged) {
        return judged.chance() >= LEAST;
    }
}
