package io.github.chancery.merge.explain;

import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.graph.meeting.StoredReports;
import io.github.chancery.merge.cluster.ReportCache;
import io.github.chancery.merge.fusion.ReportOrder;
import io.github.chancery.merge.match.Affiliations;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.StoredReport;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.stream.IntStream;

/** Tells why the reports of a meeting were joined. */
public final class MeetingExplainer {
    private final StoredReports stored;
    private final StoredMeetings meetings;
    private final ReportCache reports;
    private final NearReports near;

    private MeetingExplainer(QuadView quads) {
        this.stored = new StoredReports(quads);
        this.meetings = new StoredMeetings(quads);
        this.reports = new ReportCache(stored);
        this.near = new NearReports(stored, meetings, reports);
    }

    /**
     * Explains a meeting of a store.
     *
     * @param meeting its IRI, one that was replaced by its, the last part of either, or its identifier
     * @throws ChanceryException if there is none
     */
    public static MeetingExplanation explain(GraphStore store, String meeting) {
        return store.read(view -> new MeetingExplainer(view).explain(meeting));
    }

    private MeetingExplanation explain(String name) {
        String meeting = meetings.find(name)
                .orElseThrow(() -> new ChanceryException("the store holds no meeting " + name
                        + "; give the IRI of one, as `chancery export` writes it, or its identifier"));
        List<StoredReport> told = meetings.reports(meeting).stream()
                .flatMap(report -> reports.report(report).stream())
                .sorted(ReportOrder.EARLIEST_FIRST)
                .toList();
        Affiliations known = Affiliations.of(told);
        List<ReportWithDays> members = told.stream()
                .map(known::complete)
                .map(report -> ReportWithDays.of(report).orElseGet(() -> ReportWithDays.ofOneText(report)))
                .toList();
        return new MeetingExplanation(
                meeting,
                meetings.label(meeting),
                IntStream.range(0, told.size())
                        .mapToObj(number -> joined(told.get(number), number, members))
                        .toList(),
                near.around(meeting, members).stream()
                        .map(other -> apart(other.with(known.complete(other.report())), members))
                        .toList());
    }

    private MeetingExplanation.Told joined(StoredReport report, int number, List<ReportWithDays> members) {
        if (number == 0) {
            return told(report, 0, "");
        }
        ReportWithDays dated = members.get(number);
        return IntStream.range(0, number)
                .filter(other -> dated.compare(members.get(other)).isJoined())
                .mapToObj(other -> told(
                        report, other + 1, members.get(other).compare(dated).because()))
                .findFirst()
                .orElseGet(() -> told(report, 1, "by what the later reports tell"));
    }

    private MeetingExplanation.Told apart(ReportWithDays other, List<ReportWithDays> members) {
        return IntStream.range(0, members.size())
                .filter(number -> !members.get(number).compare(other).isJoined())
                .mapToObj(number -> told(
                        other.report(),
                        number + 1,
                        members.get(number).compare(other).because()))
                .findFirst()
                .orElseGet(() -> told(other.report(), 1, "it can be of this one, and fits another meeting better"));
    }

    private MeetingExplanation.Told told(StoredReport report, int with, String because) {
        return new MeetingExplanation.Told(stored.identifier(report.article()), ReportText.of(report), with, because);
    }
}
