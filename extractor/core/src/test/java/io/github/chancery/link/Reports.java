package io.github.chancery.link;

import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes articles and reports with little but names. */
public final class Reports {
    private static final Mention ANYWHERE = Mention.of("They met.", 5, 8);

    private Reports() {}

    public static Article article(Optional<LocalDate> published, String text) {
        return new Article(
                "test",
                Optional.empty(),
                Optional.empty(),
                published,
                Optional.empty(),
                text,
                List.of(),
                Optional.empty());
    }

    public static Entity entity(EntityKind kind, String name) {
        return new Entity(kind, name, List.of(), "name", Optional.empty());
    }

    public static Participation party(Entity actor) {
        return new Participation(actor, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Report report(List<Participation> participations, List<Entity> places, List<Entity> topics) {
        return new Report(
                MeetingType.MEETING,
                Status.HELD,
                participations,
                places,
                Optional.empty(),
                topics,
                List.of(ANYWHERE),
                ANYWHERE,
                "test",
                0.5);
    }
}
