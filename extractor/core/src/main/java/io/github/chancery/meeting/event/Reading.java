package io.github.chancery.meeting.event;

import io.github.chancery.meeting.draft.Confidence;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.model.Report;
import java.util.List;

/**
 * What an article was read to tell.
 *
 * @param drafts one an encounter, in the order in which the article first tells of each
 * @param hits what became of every event that a pattern found, in order of the text
 */
public record Reading(List<DraftReport> drafts, List<PatternHit> hits) {
    public Reading {
        drafts = List.copyOf(drafts);
        hits = List.copyOf(hits);
    }

    static Reading of(List<Encounter> encounters, HitLog log) {
        List<Encounter> reported = encounters.stream()
                .filter(encounter -> Confidence.isSure(encounter.draft()))
                .toList();
        return new Reading(encounters.stream().map(Encounter::draft).toList(), log.hits(reported));
    }

    /** The reports of the drafts that are more likely right than wrong. */
    public List<Report> reports() {
        return drafts.stream()
                .filter(Confidence::isSure)
                .map(draft -> draft.report(Confidence.of(draft)))
                .toList();
    }
}
