package io.github.chancery.serve;

import io.github.chancery.build.Extractor;
import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Extraction;
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
 * Makes up what an article reports: the number that its id is decides whom it has meet whom and when, so that several
 * articles are of one meeting. Needs no model; an id that is no number fails.
 *
 * @param pauseMillis how long it takes over an article
 */
public record InventedExtractor(ArticleGraph graph, int pauseMillis) implements Extractor {
    public InventedExtractor(int pauseMillis) {
        this(
                new ArticleGraph(TestServer.BASE, new Provenance("test", "patterns", "gazetteer", Instant.EPOCH)),
                pauseMillis);
    }

    /** A line of JSON that it can read. */
    public static String line(int number) {
        return "{\"id\": \"" + number + "\", \"text\": \"A King met a Steward, of whom text " + number
                + " tells.\", \"published\": \"3019-04-01\"}\n";
    }

    @Override
    public InventedExtractor keepingText() {
        return new InventedExtractor(graph.keepingText(), pauseMillis);
    }

    @Override
    public String graphIri(Article article) {
        return graph.iri(article);
    }

    @Override
    public String activityIri(Article article) {
        return graph.activityIri(article);
    }

    @Override
    public Provenance provenance() {
        return graph.provenance();
    }

    @Override
    public String explain(Article article) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
        return "Made up: <b>" + article.text();
    }

    @Override
    public Admitted extract(Article article) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
        int number = Integer.parseInt(article.identifier());
        Extraction extraction = graph.extraction(article, Set.of(), List.of(report(article.text(), number)));
        return new Admitted(ArticleGraph.quads(extraction), List.of());
    }

    private static Report report(String text, int number) {
        LocalDate day = LocalDate.of(3019, 3, 1 + number % 20);
        return new Report(
                MeetingType.MEETING,
                Status.HELD,
                List.of(person(text, "King", number % 5), person(text, "Steward", number % 3)),
                List.of(),
                Optional.of(new MeetingDate("on a day", Optional.of(Period.day(day)))),
                List.of(),
                List.of(Mention.of(text, 0, text.length())),
                Mention.of(text, 0, 1),
                "invented",
                0.9);
    }

    private static Participation person(String text, String post, int number) {
        int begin = text.indexOf(post);
        int item = number + (post.equals("King") ? 1_000 : 2_000);
        return new Participation(
                new Entity(
                        EntityKind.PERSON,
                        post + " " + number,
                        List.of(Mention.of(text, begin, begin + post.length())),
                        "name",
                        Optional.of(new Link("Q" + item, post + " " + number, 0.9))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
