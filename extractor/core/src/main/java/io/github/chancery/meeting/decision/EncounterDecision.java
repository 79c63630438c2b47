package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.ArticleSetting;
import java.util.List;

/** What decides, once an article is read, what is reported of each encounter and how sure that is. */
public interface EncounterDecision {
    /** The encounters of an article, judged, in their order; the chance of one that nobody takes part in is 0. */
    List<JudgedEncounter> judge(ArticleSetting article, List<DraftReport> drafts);
}
