package io.github.chancery.merge.explain;

import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.graph.meeting.StoredReports;
import io.github.chancery.merge.cluster.ReportCache;
import io.github.chancery.merge.match.ParticipantAlignment;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.Period;
import io.github.chancery.model.StoredReport;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds reports that may seem to be of a meeting and are of others: those of some of the same parties in the days around it.
 *
 * @param stored the reports of a store
 * @param meetings its meetings
 * @param reports reads reports, each once
 */
record NearReports(StoredReports stored, StoredMeetings meetings, ReportCache reports) {
    /** So many days around a meeting, reports of the same people may seem to be of it. */
    private static final int DAYS_AROUND = 7;

    /** More reports near a meeting than these are not told of. */
    private static final int MOST = 10;

    /** A meeting of some of the same parties, and how far off it was. */
    private record Near(String meeting, long distance) {}

    /**
     * Those near a meeting, the nearest first.
     *
     * @param meeting its IRI
     * @param members its own reports
     */
    List<ReportWithDays> around(String meeting, List<ReportWithDays> members) {
        return days(members).stream()
                .flatMap(days -> meetings.ofSameParties(meeting).stream().flatMap(other -> near(other, days).stream()))
                .sorted(Comparator.comparingLong(Near::distance).thenComparing(Near::meeting))
                .flatMap(near -> reports(near.meeting()))
                .filter(other -> members.stream().anyMatch(member -> haveOneInCommon(member, other)))
                .limit(MOST)
                .toList();
    }

    private static Optional<Period> days(List<ReportWithDays> members) {
        return members.stream()
                .map(ReportWithDays::interval)
                .filter(interval -> interval.isKnown() && !interval.isLong())
                .map(interval -> interval.days())
                .reduce(NearReports::both);
    }

    private static Period both(Period one, Period other) {
        return new Period(
                one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                one.latest().isAfter(other.latest()) ? one.latest() : other.latest());
    }

    private Optional<Near> near(String meeting, Period days) {
        return meetings.days(meeting)
                .or(() -> published(meeting).map(Period::day))
                .filter(other -> !other.latest().isBefore(days.earliest().minusDays(DAYS_AROUND)))
                .filter(other -> !other.earliest().isAfter(days.latest().plusDays(DAYS_AROUND)))
                .map(other -> new Near(meeting, Math.abs(ChronoUnit.DAYS.between(other.earliest(), days.earliest()))));
    }

    /** When the first article on a meeting was published: a meeting without a date will have been about then. */
    private Optional<LocalDate> published(String meeting) {
        return meetings.reports(meeting).stream()
                .flatMap(report -> stored.published(report).stream())
                .min(Comparator.naturalOrder());
    }

    private Stream<ReportWithDays> reports(String meeting) {
        return meetings.reports(meeting).stream()
                .sorted()
                .flatMap(report -> reports.report(report).stream())
                .flatMap(report -> ReportWithDays.of(report).stream());
    }

    private static boolean haveOneInCommon(ReportWithDays member, ReportWithDays other) {
        StoredReport one = member.report();
        return !ParticipantAlignment.of(one.participants(), other.report().participants())
                .pairs()
                .isEmpty();
    }
}
