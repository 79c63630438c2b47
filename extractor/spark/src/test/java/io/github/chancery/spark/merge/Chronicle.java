package io.github.chancery.spark.merge;

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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * Articles of a small world, in few weeks, that tell of the same encounters, contradict each other, are copied and told anew at
 * their address; the same ones every time.
 */
final class Chronicle {
    private static final LocalDate START = LocalDate.of(3019, 3, 1);
    private static final ArticleGraph GRAPHS = new ArticleGraph(
            "https://example.org/",
            new Provenance("1", "patterns", "gazetteer", Instant.parse("3019-05-10T05:06:07Z")));

    private static final int DAYS = 40;
    private static final int STORIES = 12;
    private static final List<String> COUNTRIES = List.of("Arnor", "Gondor", "Rohan", "Dale");
    private static final List<String> PEOPLE =
            List.of("Elessar Telcontar", "Faramir Hurin", "Eomer King", "Bard Bowman", "Arwen");
    private static final List<String> PLACES = List.of("Bree", "Osgiliath", "Edoras");
    private static final List<String> TOPICS = List.of("harvest", "bridges", "horses");
    private static final List<String> WORDS = List.of(
            "king",
            "steward",
            "road",
            "river",
            "bridge",
            "wagon",
            "stone",
            "mason",
            "herald",
            "harvest",
            "flood",
            "court",
            "merchant",
            "silver",
            "winter",
            "envoy");

    private final Random random;
    private final List<Article> told = new ArrayList<>();

    private Chronicle(int seed) {
        this.random = new Random(seed);
    }

    /** The graphs of so many articles, some of which are there twice. */
    static List<List<Quad>> graphs(int seed, int count) {
        Chronicle chronicle = new Chronicle(seed);
        return Stream.generate(chronicle::graph).limit(count).toList();
    }

    private List<Quad> graph() {
        boolean isTaken = !told.isEmpty() && chance(0.4);
        Article article = isTaken ? again(any(told)) : article(text(random.nextInt(STORIES)), chance(0.9));
        told.add(article);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            reports.add(report(article.text()));
        }
        return ArticleGraph.quads(GRAPHS.extraction(article, Set.of(), reports));
    }

    /** The same article, or its text with more words, on another day or at another address. */
    private Article again(Article article) {
        return switch (random.nextInt(4)) {
            case 0 -> article;
            case 1 -> article(article.text(), true);
            case 2 ->
                article(article.text() + "\n\nThe herald of " + any(PLACES) + " has told more of it since.", true);
            default -> article(article.text().substring(article.text().length() / 5), chance(0.5));
        };
    }

    private Article article(String text, boolean isDated) {
        return new Article(
                "annals-" + told.size(),
                Optional.of("Annals " + told.size()),
                chance(0.3) ? Optional.of("https://annals.example/" + random.nextInt(20)) : Optional.empty(),
                isDated ? Optional.of(START.plusDays(random.nextInt(DAYS))) : Optional.empty(),
                Optional.of("The White Tower"),
                text,
                List.of(),
                Optional.empty());
    }

    private static String text(int story) {
        Random words = new Random(story);
        return "They met. "
                + Stream.generate(() -> WORDS.get(words.nextInt(WORDS.size())))
                        .limit(60)
                        .collect(Collectors.joining(" "))
                + ".";
    }

    private Report report(String text) {
        boolean isVisit = chance(0.2);
        return new Report(
                isVisit ? MeetingType.VISIT : any(List.of(MeetingType.MEETING, MeetingType.MEETING, MeetingType.CALL)),
                any(List.of(Status.HELD, Status.HELD, Status.PLANNED, Status.DENIED)),
                parties(text),
                isVisit || chance(0.5) ? List.of(place(text)) : List.of(),
                date(),
                chance(0.3) ? List.of(entity(text, EntityKind.TOPIC, any(TOPICS))) : List.of(),
                List.of(Mention.of(text, 0, 5)),
                Mention.of(text, 0, 4),
                "meet",
                0.5 + random.nextInt(5) / 10.0);
    }

    private List<Participation> parties(String text) {
        int first = random.nextInt(PEOPLE.size());
        List<Participation> parties = new ArrayList<>();
        parties.add(party(text, first));
        if (chance(0.9)) {
            parties.add(party(text, (first + 1 + random.nextInt(2)) % PEOPLE.size()));
        }
        if (chance(0.1)) {
            parties.add(party(text, (first + 3) % PEOPLE.size()));
        }
        return parties;
    }

    private Participation party(String text, int person) {
        String name = PEOPLE.get(person);
        Entity country = country(text, person % COUNTRIES.size());
        if (chance(0.2)) {
            return new Participation(country, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Entity actor = entity(text, EntityKind.PERSON, chance(0.3) ? name.replaceAll(".* ", "") : name);
        return new Participation(
                chance(0.7)
                        ? actor.linkedTo(new Link("Q9" + person, chance(0.3) ? name + " the Fair" : name, 0.9))
                        : actor,
                chance(0.5) ? Optional.of("King") : Optional.empty(),
                chance(0.6) ? Optional.of(country) : Optional.empty(),
                chance(0.2) ? Optional.of(Role.HOST) : Optional.empty());
    }

    private static Entity country(String text, int country) {
        return entity(text, EntityKind.COUNTRY, COUNTRIES.get(country))
                .linkedTo(new Link("Q8" + country, COUNTRIES.get(country), 0.9).asCountry());
    }

    private Entity place(String text) {
        int place = random.nextInt(PLACES.size());
        Link country = new Link("Q8" + place, COUNTRIES.get(place), 1);
        return chance(0.2)
                ? country(text, place)
                : entity(text, EntityKind.PLACE, PLACES.get(place))
                        .linkedTo(new Link("Q7" + place, PLACES.get(place), 0.9).within(country));
    }

    private Optional<MeetingDate> date() {
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new MeetingDate("that month", Optional.of(Period.month(YearMonth.from(day)))));
            case 2 -> Optional.of(new MeetingDate("that year", Optional.of(Period.year(3019))));
            case 3 -> Optional.of(new MeetingDate("those days", Optional.of(new Period(day, day.plusDays(2)))));
            default -> Optional.of(new MeetingDate("that day", Optional.of(Period.day(day))));
        };
    }

    private static Entity entity(String text, EntityKind kind, String name) {
        return new Entity(kind, name, List.of(Mention.of(text, 0, 4)), "name", Optional.empty());
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
