package io.github.chancery.merge.match;

import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Participant;
import io.github.chancery.model.StoredReport;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report of which it is known when the encounter can have been, so that it can be compared with others.
 *
 * @param report the report
 * @param interval when the encounter can have been
 * @param places where
 * @param keys of each participant: the actor, those whom it acts for, and the family name; a participant of another report
 *     that is the same has one of these as well
 */
public record ReportWithDays(StoredReport report, DateInterval interval, ReportPlaces places, List<Set<Object>> keys) {
    /** Fewer participants than this in common do not show that a larger round is meant by both. */
    private static final int ROUND = 3;

    public static Optional<ReportWithDays> of(StoredReport report) {
        return DateInterval.of(report)
                .map(interval -> new ReportWithDays(report, interval, ReportPlaces.of(report), keys(report)));
    }

    /** A report of which nothing tells the day, to be compared with those of copies of its article alone. */
    public static ReportWithDays ofOneText(StoredReport report) {
        return new ReportWithDays(report, DateInterval.OF_ONE_TEXT, ReportPlaces.of(report), keys(report));
    }

    /** The same with more that is known of the report's participants. */
    public ReportWithDays with(StoredReport completed) {
        return new ReportWithDays(completed, interval, places, keys);
    }

    /** A report is known by its IRI. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReportWithDays dated && report.iri().equals(dated.report.iri());
    }

    @Override
    public int hashCode() {
        return report.iri().hashCode();
    }

    /** Whether the reports may be of one encounter, at a quick look; where not, they are not. */
    public boolean isNear(ReportWithDays other) {
        if (report.type() != other.report.type() || !interval.agrees(other.interval)) {
            return false;
        }
        long shared = Math.min(shared(keys, other.keys), shared(other.keys, keys));
        return shared > 1 || (shared == 1 && isOneEnough(other));
    }

    /** How many participants of one report may be in the other. */
    private static long shared(List<Set<Object>> one, List<Set<Object>> other) {
        return one.stream()
                .filter(party -> other.stream().anyMatch(keys -> !Collections.disjoint(party, keys)))
                .count();
    }

    /** Whether the reports can be of one encounter, and why; it is the same the other way round. */
    public Verdict compare(ReportWithDays other) {
        if (report.article().equals(other.report.article())) {
            return new Verdict.SameArticle();
        }
        if (report.type() != other.report.type()) {
            return new Verdict.OtherKind(report.type(), other.report.type());
        }
        if (!interval.agrees(other.interval)) {
            return new Verdict.OtherDays(interval, other.interval);
        }
        if (!places.agree(other.places)) {
            return new Verdict.OtherPlaces(places.names(), other.places.names());
        }
        return compareParticipants(other, ParticipantAlignment.of(report.participants(), other.report.participants()));
    }

    /**
     * Both reports are of one encounter if all their participants are the same. If one names more, a larger round must be
     * common to both: a meeting of two is none of three. On a visit, who is visited may go without saying.
     */
    private Verdict compareParticipants(ReportWithDays other, ParticipantAlignment alignment) {
        List<String> common = places.common(other.places);
        int alone = Math.toIntExact(alignment
                .alone()
                .filter(participant -> !isVisited(participant, other))
                .count());
        boolean round = alignment.pairs().size() >= ROUND
                && (alignment.onlyFirst().isEmpty() || alignment.onlySecond().isEmpty());
        if (alignment.pairs().isEmpty() || (alone > 0 && !round)) {
            return new Verdict.OtherParticipants(alignment);
        }
        if (alignment.pairs().size() == 1) {
            return compareOne(other, alignment, common);
        }
        return isUncertain(other) && alignment.people() == 0 && common.isEmpty() && !sharesTopic(other)
                ? new Verdict.TooLittle()
                : new Verdict.Joined(alignment, interval.common(other.interval), common);
    }

    /** Neither tells a date: countries that are often in the news may have met twice in these days. */
    private boolean isUncertain(ReportWithDays other) {
        return interval.told().isEmpty() && other.interval.told().isEmpty();
    }

    private boolean sharesTopic(ReportWithDays other) {
        return report.topics().stream().anyMatch(other.report.topics()::contains);
    }

    /** One participant alone is common: not enough for a meeting with others that may be any, and not without a place. */
    private Verdict compareOne(ReportWithDays other, ParticipantAlignment alignment, List<String> common) {
        if (!isOneEnough(other)) {
            return new Verdict.OtherParticipants(alignment);
        }
        return common.isEmpty()
                ? new Verdict.NoCommonPlace(
                        alignment.pairs().get(0).first().name().text())
                : new Verdict.Joined(alignment, interval.common(other.interval), common);
    }

    private boolean isOneEnough(ReportWithDays other) {
        return isVisit() || (tellsOfOne() && other.tellsOfOne());
    }

    private boolean isVisited(Participant participant, ReportWithDays other) {
        return isVisit()
                && Representation.of(participant).stream()
                        .anyMatch(country -> places.countries().contains(country)
                                && other.places.countries().contains(country));
    }

    private boolean isVisit() {
        return report.type() == MeetingType.VISIT;
    }

    private boolean tellsOfOne() {
        return report.participants().stream()
                        .filter(participant -> !Representation.isVague(participant))
                        .count()
                == 1;
    }

    private static List<Set<Object>> keys(StoredReport report) {
        return report.participants().stream().map(ReportWithDays::keys).toList();
    }

    private static Set<Object> keys(Participant participant) {
        Set<Object> keys = new HashSet<>(participant.actsFor());
        keys.add(participant.actor());
        keys.add(participant.name().family());
        return Set.copyOf(keys);
    }
}
