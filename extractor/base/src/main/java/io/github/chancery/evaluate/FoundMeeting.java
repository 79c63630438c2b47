package io.github.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as found in an article.
 *
 * @param report what says so
 * @param participants who takes part, each once
 * @param places where, each once
 * @param topics what it is about, each once
 */
public record FoundMeeting(
        Report report, List<FoundEntity> participants, List<FoundEntity> places, List<FoundEntity> topics) {
    public FoundMeeting {
        requireNonNull(report);
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
    }

    /** The meetings of one article's linked reports. */
    public static List<FoundMeeting> of(List<Report> reports) {
        EntityNames names = new EntityNames(reports);
        return reports.stream()
                .map(report -> new FoundMeeting(
                        report,
                        names.of(report.participations().stream().map(Participation::actor)),
                        names.of(report.places().stream()),
                        names.of(report.topics().stream())))
                .toList();
    }

    /** The days told, if they are settled. */
    Optional<Period> period() {
        return report.date().flatMap(MeetingDate::period);
    }

    /** Whether it is said to have taken place. */
    boolean isHeld() {
        return report.status() == Status.HELD;
    }

    /** The sentences that report it. */
    List<String> evidence() {
        return report.evidence().stream().map(Mention::quote).toList();
    }
}
