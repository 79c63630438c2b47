package io.github.chancery.merge.explain;

import java.util.List;

/**
 * Why reports were joined to a meeting, and others not.
 *
 * @param iri the meeting's
 * @param label its name for readers
 * @param reports its reports, that of the earliest article first
 * @param near reports of some of the same parties in the days around it that are of other meetings, the nearest first
 */
public record MeetingExplanation(String iri, String label, List<Told> reports, List<Told> near) {
    public MeetingExplanation {
        reports = List.copyOf(reports);
        near = List.copyOf(near);
    }

    /**
     * A report, and why it stands where it does.
     *
     * @param article the article's identifier
     * @param told what the article says: how, whether, who, where, when
     * @param with the number, from 1, of the meeting's report that it is compared with; 0 for the first
     * @param because what they have in common, or what sets them apart
     */
    public record Told(String article, String told, int with, String because) {}
}
