package io.github.chancery.cli;

import io.github.chancery.merge.explain.MeetingExplanation;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Why reports were joined to a meeting, as plain text for a reader. */
final class MeetingText {
    private MeetingText() {}

    static String of(MeetingExplanation meeting) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(meeting.label()).add("  " + meeting.iri());
        lines.add("").add("Reports");
        List<MeetingExplanation.Told> reports = meeting.reports();
        for (int i = 0; i < reports.size(); i++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %3d  %s: %s",
                    i + 1,
                    reports.get(i).article(),
                    reports.get(i).told()));
            if (reports.get(i).with() > 0) {
                addReason("as in " + reports.get(i).with(), reports.get(i), lines);
            }
        }
        lines.add("").add(meeting.near().isEmpty() ? "No report near it was kept apart" : "Near it and kept apart");
        for (MeetingExplanation.Told near : meeting.near()) {
            lines.add("    -  " + near.article() + ": " + near.told());
            addReason("unlike " + near.with(), near, lines);
        }
        return lines.toString();
    }

    private static void addReason(String heading, MeetingExplanation.Told told, StringJoiner lines) {
        lines.add(String.format("       %-9s %s", heading, told.because()));
    }
}
