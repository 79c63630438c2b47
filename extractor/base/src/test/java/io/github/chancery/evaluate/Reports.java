package io.github.chancery.evaluate;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports of invented meetings, for tests. */
final class Reports {
    private Reports() {}

    static Report report(MeetingType type, Status status, String pattern, double confidence, Entity... actors) {
        return new Report(
                type,
                status,
                Stream.of(actors)
                        .map(actor -> new Participation(actor, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(mention("They met.")),
                mention("met"),
                pattern,
                confidence);
    }

    /** The same report with these places, a day and topics. */
    static Report with(Report report, List<Entity> places, LocalDate day, List<Entity> topics) {
        return new Report(
                report.type(),
                report.status(),
                report.participations(),
                places,
                Optional.of(new MeetingDate("that day", Optional.of(Period.day(day)))),
                topics,
                report.evidence(),
                report.trigger(),
                report.pattern(),
                report.confidence());
    }

    static Entity entity(EntityKind kind, String name, String... quotes) {
        return new Entity(kind, name, Stream.of(quotes).map(Reports::mention).toList(), "name", Optional.empty());
    }

    static Entity linked(EntityKind kind, String name, String item, String label) {
        return entity(kind, name, name).linkedTo(new Link(item, label, 0.9));
    }

    private static Mention mention(String quote) {
        return new Mention(0, quote.length(), quote);
    }
}
