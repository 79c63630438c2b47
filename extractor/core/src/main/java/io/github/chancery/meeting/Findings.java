package io.github.chancery.meeting;

import io.github.chancery.meeting.event.ReadEvent;
import io.github.chancery.model.Report;
import java.util.List;

/**
 * What an article tells of meetings.
 *
 * @param reports one an encounter, in order of the text
 * @param events every event that was found, those that became no report too, in order of the text
 */
public record Findings(List<Report> reports, List<ReadEvent> events) {
    public Findings {
        reports = List.copyOf(reports);
        events = List.copyOf(events);
    }
}
