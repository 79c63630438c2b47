package io.github.chancery.build;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Provenance;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/** Articles about invented kings, written and merged as those of a build are. */
final class Annals {
    static final String BASE = "https://example.org/";

    /** Of one meeting, the first with its text kept; and of another. */
    static final List<String> TEXTS = List.of(
            "King Elessar of Arnor met Steward Faramir in Osgiliath on Sunday. They spoke of the harvest.",
            "In Osgiliath 🏰 Steward Faramir received King Elessar of Arnor on Sunday to discuss the harvest.",
            "Queen Arwen called Lady Eowyn of Rohan on Monday.");

    private static final Provenance PROVENANCE =
            new Provenance("1", "patterns", "gazetteer", Instant.parse("3019-03-10T05:06:07Z"));
    private static final Link ARNOR = new Link("Q911", "Arnor", 0.9);

    private Annals() {}

    static List<List<Quad>> graphs() {
        ArticleGraph graph = new ArticleGraph(BASE, PROVENANCE);
        return List.of(
                graph(graph.keepingText(), 0, meeting(TEXTS.get(0))),
                graph(graph, 1, meeting(TEXTS.get(1))),
                graph(graph, 2, call(TEXTS.get(2))));
    }

    private static List<Quad> graph(ArticleGraph graph, int number, Report report) {
        Article article = new Article(
                "annals-" + number,
                Optional.of("Annals"),
                Optional.empty(),
                Optional.of(LocalDate.of(3019, 3, 5)),
                Optional.of("The White Tower"),
                TEXTS.get(number),
                List.of(),
                Optional.empty());
        return ArticleGraph.quads(graph.extraction(article, Set.of(), List.of(report)));
    }

    private static Report meeting(String text) {
        Entity arnor = entity(text, EntityKind.COUNTRY, "Arnor").linkedTo(ARNOR.asCountry());
        return report(
                MeetingType.MEETING,
                text,
                text.contains("met") ? "met" : "received",
                List.of(
                        new Participation(
                                entity(text, EntityKind.PERSON, "Elessar").linkedTo(new Link("Q901", "Aragorn", 0.9)),
                                Optional.of("King"),
                                Optional.of(arnor),
                                Optional.of(Role.VISITOR)),
                        new Participation(
                                        entity(text, EntityKind.PERSON, "Faramir"),
                                        Optional.of("Steward"),
                                        Optional.empty(),
                                        Optional.empty())
                                .inferredFor(Optional.of(new Link("Q912", "Gondor", 0.8)))),
                List.of(entity(text, EntityKind.PLACE, "Osgiliath")
                        .linkedTo(new Link("Q921", "Osgiliath", 0.9).within(new Link("Q912", "Gondor", 1)))),
                List.of(entity(text, EntityKind.TOPIC, "harvest")),
                3);
    }

    private static Report call(String text) {
        return report(
                MeetingType.CALL,
                text,
                "called",
                List.of(
                        new Participation(
                                entity(text, EntityKind.PERSON, "Arwen"),
                                Optional.of("Queen"),
                                Optional.empty(),
                                Optional.empty()),
                        new Participation(
                                entity(text, EntityKind.COUNTRY, "Rohan"),
                                Optional.of("Lady"),
                                Optional.empty(),
                                Optional.empty())),
                List.of(),
                List.of(),
                4);
    }

    private static Report report(
            MeetingType type,
            String text,
            String trigger,
            List<Participation> parties,
            List<Entity> places,
            List<Entity> topics,
            int day) {
        return new Report(
                type,
                Status.HELD,
                parties,
                places,
                Optional.of(new MeetingDate("that day", Optional.of(Period.day(LocalDate.of(3019, 3, day))))),
                topics,
                List.of(mention(text, text.substring(0, text.indexOf('.') + 1))),
                mention(text, trigger),
                "meet",
                0.9);
    }

    private static Entity entity(String text, EntityKind kind, String name) {
        return new Entity(kind, name, List.of(mention(text, name)), "name", Optional.empty());
    }

    private static Mention mention(String text, String quote) {
        int begin = text.indexOf(quote);
        return Mention.of(text, begin, begin + quote.length());
    }
}
