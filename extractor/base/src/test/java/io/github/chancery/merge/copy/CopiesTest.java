package io.github.chancery.merge.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Provenance;
import io.github.chancery.graph.TextSignature;
import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String BASE = "https://example.org/";
    private static final ArticleGraph GRAPHS =
            new ArticleGraph(BASE, new Provenance("1", "patterns", "gazetteer", Instant.parse("2019-03-04T05:06:07Z")));
    private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);
    private static final String TALKS = "King Elessar received the Steward of Gondor, Faramir, in Annúminas on Monday.";
    private static final List<String> PARAGRAPHS = List.of(
            TALKS,
            "The two spoke for three hours about the road over the Greenway, which the floods of last spring have cut in"
                    + " four places, and about who is to pay for the bridges.",
            "The stone is to come from the White Mountains and the masons from Dale, the Steward told the heralds as he"
                    + " left, and added that work might begin before the harvest.",
            "Merchants of Bree have long complained that wagons must turn west at Tharbad, which adds nine days to the"
                    + " journey and a silver penny to every bushel.");
    private static final String TEXT = String.join("\n\n", PARAGRAPHS);

    /** An article that names two parties. */
    private record Told(Article article, String one, String other) {
        String iri() {
            return GRAPHS.iri(article);
        }

        void addTo(GraphEdit graphs) {
            ArticleGraph.quads(GRAPHS.extraction(article, Set.of(), List.of(report(article.text(), one, other))))
                    .forEach(graphs::add);
        }
    }

    private static final Told AGENCY = told("agency", MONDAY, TEXT);
    private static final Told HEADLINE =
            told("headline", MONDAY.plusDays(1), "Steward sees king\n\nFrom our herald in Annúminas\n\n" + TEXT);
    private static final Told SHORTER =
            told("shorter", MONDAY.plusDays(2), String.join("\n\n", PARAGRAPHS.subList(0, 3)));
    private static final Told OTHER_WORDS = told(
            "other-words", MONDAY, "Faramir, who rules Gondor in the king's name, was seen at court in the north.");

    @Test
    void anotherHeadlineABylineAndADroppedParagraphMakeACopyOfWhatCameFirst() {
        assertEquals(Map.of("headline", "agency", "shorter", "agency"), copies(SHORTER, HEADLINE, AGENCY, OTHER_WORDS));
    }

    @Test
    void aFormFilledWithOtherPartiesIsNoCopy() {
        Told rohan = told("rohan", MONDAY, TEXT.replace("Gondor, Faramir", "Rohan, Éomer"), "Elessar", "Éomer");
        assertTrue(similarity(AGENCY, rohan) > 0.8);
        assertEquals(Map.of(), copies(AGENCY, rohan));
    }

    @Test
    void oneThatLeavesOutAPartyIsACopy() {
        Told alone = told("alone", MONDAY.plusDays(1), TEXT + " More follows.", "Elessar", "Elessar");
        assertEquals(Map.of("alone", "agency"), copies(AGENCY, alone));
    }

    @Test
    void aSimilarTextOfAnotherWeekIsNoCopyButTheSameTextIs() {
        Told edited = told("edited", MONDAY.plusDays(8), TEXT + " More follows.");
        Told again = told("again", MONDAY.plusDays(80), TEXT);
        Told undated = told("undated", null, TEXT + " No more.");
        Told undatedToo = told("undated-too", null, TEXT + " No less.");
        assertEquals(Map.of(), copies(AGENCY, edited));
        assertEquals(Map.of("again", "agency"), copies(AGENCY, again));
        assertEquals(Map.of(), copies(AGENCY, undated));
        assertEquals(1, copies(undated, undatedToo, AGENCY).size());
    }

    @Test
    void textsOfOneAddressAreOneSource() {
        Told first = at("https://news.example/1", told("first", MONDAY, TEXT));
        Told second =
                at("https://news.example/1", told("second", MONDAY.plusDays(1), "Something else is told here now."));
        Told third = at("https://news.example/3", told("third", MONDAY, "And here something else again is told."));
        assertEquals(Map.of("second", "first"), copies(first, second, third));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Told> articles = new ArrayList<>(IntStream.range(0, 200)
                .mapToObj(i -> told("copy-" + i, MONDAY.plusDays(i % 5), TEXT + " More follows at " + i + "."))
                .toList());
        Map<String, String> expected = copies(articles.toArray(Told[]::new));
        assertEquals(199, expected.size());
        Collections.shuffle(articles, new Random(7));
        assertEquals(expected, copies(articles.toArray(Told[]::new)));
    }

    @Test
    void copiesAndTheirOriginalAreOneIndependentSource() {
        store(AGENCY, HEADLINE, SHORTER, OTHER_WORDS).write(graphs -> {
            CopyRegister copies = new CopyRegister(graphs);
            copies.rebuild();
            assertEquals(1, copies.independent(List.of(HEADLINE.iri(), SHORTER.iri())));
            assertEquals(2, copies.independent(List.of(AGENCY.iri(), HEADLINE.iri(), OTHER_WORDS.iri())));
            assertEquals(1, copies.independent(List.of(OTHER_WORDS.iri())));
            return copies;
        });
    }

    @Test
    void aroundAnArticleAreTheCopiesThatThereAreOfAll() {
        Random random = new Random(11);
        for (int run = 0; run < 5; run++) {
            List<Told> articles =
                    IntStream.range(0, 40).mapToObj(i -> random(i, random)).toList();
            GraphStore store = store(articles.toArray(Told[]::new));
            Map<String, String> all = store.read(Copies::of).originals();
            Map<String, String> found = new HashMap<>();
            for (Told told : articles) {
                Map<String, String> around = store.read(graphs -> Copies.around(graphs, List.of(told.iri())))
                        .originals();
                assertEquals(all.get(told.iri()), around.get(told.iri()));
                assertTrue(all.entrySet().containsAll(around.entrySet()));
                found.putAll(around);
            }
            assertEquals(all, found);
        }
    }

    /** One of few texts, parties, days and addresses, so that much of it is common to several. */
    private static Told random(int number, Random random) {
        String form =
                PARAGRAPHS.stream().filter(paragraph -> random.nextInt(4) > 0).collect(Collectors.joining("\n\n"));
        String text = random.nextBoolean() ? form + " More follows on page " + random.nextInt(9) + "." : form;
        LocalDate day = random.nextInt(5) == 0 ? null : MONDAY.plusDays(random.nextInt(30));
        Told told =
                told("random-" + number, day, text.isEmpty() ? TEXT : text, "Elessar", "Prince " + random.nextInt(2));
        return random.nextInt(6) == 0 ? at("https://news.example/" + random.nextInt(3), told) : told;
    }

    private static double similarity(Told one, Told other) {
        return signature(one).similarity(signature(other));
    }

    private static TextSignature signature(Told told) {
        return GRAPHS.extraction(told.article(), Set.of(), List.of())
                .signature()
                .orElseThrow();
    }

    /** The id of each copy with that of its original. */
    private static Map<String, String> copies(Told... articles) {
        Map<String, String> copies = new TreeMap<>();
        Map<String, String> ids = new HashMap<>();
        Stream.of(articles).forEach(told -> ids.put(told.iri(), told.article().identifier()));
        store(articles)
                .read(Copies::of)
                .originals()
                .forEach((copy, original) -> copies.put(ids.get(copy), ids.get(original)));
        return copies;
    }

    private static GraphStore store(Told... articles) {
        GraphStore store = new MemoryStore();
        return store.write(graphs -> {
            Stream.of(articles).forEach(told -> told.addTo(graphs));
            return store;
        });
    }

    private static Told told(String id, @Nullable LocalDate published, String text) {
        return told(id, published, text, "Elessar", "Faramir");
    }

    private static Told told(String id, @Nullable LocalDate published, String text, String one, String other) {
        return new Told(article(id, Optional.empty(), Optional.ofNullable(published), text), one, other);
    }

    private static Told at(String url, Told told) {
        Article plain = told.article();
        return new Told(
                article(plain.identifier(), Optional.of(url), plain.published(), plain.text()),
                told.one(),
                told.other());
    }

    private static Article article(String id, Optional<String> url, Optional<LocalDate> published, String text) {
        return new Article(id, Optional.empty(), url, published, Optional.empty(), text, List.of(), Optional.empty());
    }

    private static Report report(String text, String... parties) {
        Mention mention = Mention.of(text, 0, 1);
        return new Report(
                MeetingType.MEETING,
                Status.HELD,
                Stream.of(parties)
                        .map(name -> new Entity(EntityKind.PERSON, name, List.of(), "name", Optional.empty()))
                        .map(actor -> new Participation(actor, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(mention),
                mention,
                "meet",
                0.5);
    }
}
