package io.github.chancery.crash;

import io.github.chancery.build.Extractor;
import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Provenance;
import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import io.github.chancery.validate.Admission.Admitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads the articles of {@link Chronicle}, which all tell of a king who met a steward, several of them of one meeting. Its
 * graphs are as those of the pipeline, with no name linked yet; it needs no model.
 *
 * @param pauseMillis how long an article takes
 */
record ChronicleExtractor(int pauseMillis) implements Extractor {
    static final String BASE = "https://example.org/";

    private static final Provenance PROVENANCE =
            new Provenance("1", "patterns", "none", Instant.parse("3019-03-25T12:00:00Z"));
    private static final ArticleGraph GRAPH = new ArticleGraph(BASE, PROVENANCE);
    private static final int DAYS = 20;

    /** The same: what is kept of an article does not matter here. */
    @Override
    public ChronicleExtractor keepingText() {
        return this;
    }

    @Override
    public String graphIri(Article article) {
        return GRAPH.iri(article);
    }

    @Override
    public String activityIri(Article article) {
        return GRAPH.activityIri(article);
    }

    @Override
    public Provenance provenance() {
        return PROVENANCE;
    }

    @Override
    public String explain(Article article) {
        return article.identifier();
    }

    @Override
    public Admitted extract(Article article) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
        return new Admitted(
                ArticleGraph.quads(GRAPH.extraction(article, Set.of(), List.of(report(article)))), List.of());
    }

    private static Report report(Article article) {
        String text = article.text();
        int number = Integer.parseInt(article.identifier());
        return new Report(
                MeetingType.MEETING,
                Status.HELD,
                List.of(party(text, Chronicle.king(number), "King"), party(text, Chronicle.steward(number), "Steward")),
                List.of(entity(text, EntityKind.PLACE, "Osgiliath")),
                Optional.of(new MeetingDate(
                        "on Sunday", Optional.of(Period.day(LocalDate.of(3019, 3, 1 + number % DAYS))))),
                List.of(entity(text, EntityKind.TOPIC, "harvest")),
                List.of(mention(text, text.substring(0, text.indexOf('.') + 1))),
                mention(text, "met"),
                "meet",
                0.9);
    }

    private static Participation party(String text, String name, String title) {
        return new Participation(
                entity(text, EntityKind.PERSON, name), Optional.of(title), Optional.empty(), Optional.empty());
    }

    private static Entity entity(String text, EntityKind kind, String name) {
        return new Entity(kind, name, List.of(mention(text, name)), "name", Optional.empty());
    }

    private static Mention mention(String text, String quote) {
        int begin = text.indexOf(quote);
        return Mention.of(text, begin, begin + quote.length());
    }
}
