package io.github.chancery.meeting;

import io.github.chancery.meeting.event.PatternHit;
import io.github.chancery.model.Report;
import java.util.List;

/**
 * What an article tells of meetings.
 *
 * @param reports one an encounter, in order of the text
 * @param hits every event that a pattern found, those that became no report too, in order of the text
 */
public record Findings(List<Report> reports, List<PatternHit> hits) {
    public Findings {
        reports = List.copyOf(reports);
        hits = List.copyOf(hits);
    }
}
