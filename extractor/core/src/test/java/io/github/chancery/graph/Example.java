package io.github.chancery.graph;

import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import io.github.chancery.model.Role;
import io.github.chancery.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An article of invented actors, and what it reports. */
final class Example {
    static final String TEXT =
            """
            🕊 Peace in sight
            King Elessar met the Steward of Gondor, Faramir, in Minas Tirith on Monday.
            They spoke of trade with Rohan. The king will telephone elders of Rohan in March.
            """;

    static final Article ARTICLE = new Article(
            "annals-7",
            Optional.of("🕊 Peace in sight"),
            Optional.of("https://annals.example/7?page=1"),
            Optional.of(LocalDate.of(3019, 12, 1)),
            Optional.of("The Annals"),
            TEXT,
            List.of(),
            Optional.empty());

    static final Provenance PROVENANCE =
            new Provenance("0.1.0", "patterns-1", "gazetteer-1", Instant.parse("3020-01-02T03:04:05Z"));

    private static final Entity ELESSAR = entity(EntityKind.PERSON, "Elessar", "King Elessar")
            .linkedTo(new Link("Q1000001", "Aragorn II Elessar", 0.93));
    private static final Entity GONDOR =
            entity(EntityKind.COUNTRY, "Gondor", "Gondor").linkedTo(new Link("Q1000002", "Gondor", 1));
    private static final Entity FARAMIR = entity(EntityKind.PERSON, "Faramir", "Faramir");
    private static final Entity ROHAN = entity(EntityKind.COUNTRY, "Rohan", "Rohan");
    private static final Link THEODEN = new Link("Q1000003", "Théoden", 0.9);
    private static final Entity MINAS_TIRITH = entity(EntityKind.PLACE, "Minas Tirith", "Minas Tirith");
    private static final Entity TRADE = entity(EntityKind.TOPIC, "trade with Rohan", "trade with Rohan");
    private static final Entity ELDERS = entity(EntityKind.GROUP, "elders of Rohan", "elders of Rohan");

    private Example() {}

    static ArticleGraph graph() {
        return new ArticleGraph(Prefixes.BASE, PROVENANCE);
    }

    static List<Report> reports() {
        return List.of(talks(), call());
    }

    /** A report of an encounter of the given entities. */
    static Report meetingOf(Entity... actors) {
        return meeting(List.of(), actors);
    }

    /** A report of an encounter at the place. */
    static Report meetingAt(Entity place) {
        return meeting(List.of(place), FARAMIR);
    }

    private static Report meeting(List<Entity> places, Entity... actors) {
        return new Report(
                MeetingType.MEETING,
                Status.HELD,
                Stream.of(actors).map(Example::plain).toList(),
                places,
                Optional.empty(),
                List.of(),
                List.of(mention("They spoke of trade with Rohan.")),
                mention("spoke"),
                "talks",
                0.5);
    }

    static Entity named(EntityKind kind, String name) {
        return new Entity(kind, name, List.of(), "name", Optional.empty());
    }

    static Article articleOf(String identifier, String text) {
        return new Article(
                identifier,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(),
                Optional.empty());
    }

    static Mention mention(String quote) {
        int begin = TEXT.indexOf(quote);
        return Mention.of(TEXT, begin, begin + quote.length());
    }

    private static Report talks() {
        return new Report(
                MeetingType.VISIT,
                Status.HELD,
                List.of(
                        new Participation(ELESSAR, Optional.of("King"), Optional.empty(), Optional.of(Role.VISITOR))
                                .inferredFor(Optional.of(new Link("Q1000002", "Gondor", 0.88))),
                        new Participation(
                                FARAMIR, Optional.of("Steward"), Optional.of(GONDOR), Optional.of(Role.HOST))),
                List.of(MINAS_TIRITH, GONDOR),
                Optional.of(new MeetingDate("on Monday", Optional.of(Period.day(LocalDate.of(3019, 11, 30))))),
                List.of(TRADE),
                List.of(
                        mention("King Elessar met the Steward of Gondor, Faramir, in Minas Tirith on Monday."),
                        mention("They spoke of trade with Rohan.")),
                mention("met"),
                "meet-with",
                0.875);
    }

    private static Report call() {
        return new Report(
                MeetingType.CALL,
                Status.PLANNED,
                List.of(
                        plain(ELESSAR),
                        plain(ELDERS),
                        new Participation(ROHAN, Optional.of("King"), Optional.empty(), Optional.empty())
                                .heldBy(Optional.of(THEODEN))),
                List.of(),
                Optional.of(new MeetingDate("in March", Optional.of(Period.month(YearMonth.of(3020, 3))))),
                List.of(),
                List.of(mention("The king will telephone elders of Rohan in March.")),
                mention("telephone"),
                "telephone",
                0.6);
    }

    private static Participation plain(Entity actor) {
        return new Participation(actor, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Entity entity(EntityKind kind, String name, String quote) {
        return new Entity(kind, name, List.of(mention(quote)), "name", Optional.empty());
    }
}
