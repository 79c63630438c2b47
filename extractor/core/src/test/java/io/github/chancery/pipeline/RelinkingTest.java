package io.github.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is linked anew is what the article gives with the same gazetteer. */
@Tag("models")
class RelinkingTest {
    private static final Instant TIME = Instant.parse("2020-01-02T03:04:05Z");
    private static final String NORTH =
            """
            Q9001\tArnor\tAR\tArnorian|Arnorians\t\tFornost\tQ9011\tFornost\t\t\tstate\ttest
            Q9002\tGondor\tGO\tGondorian|Gondorians\t\tMinas Tirith\tQ9012\tMinas Tirith\t\t\tstate\ttest
            """;
    private static final String MINISTERS =
            """
            Q9021\tBarahir Hurinson\t\tforeign_minister@Foreign Minister@GO@2019-01-01@\ttest
            Q9022\tHalbarad Dunadan\t\tforeign_minister@Foreign Minister@AR@2019-01-01@\ttest
            """;
    private static final String TWIN =
            "Q9023\tHalbarad Dunadan\t\tforeign_minister@Foreign Minister@AR@2019-01-01@\ttest\n";
    private static final Article TALKS = article(
            "talks",
            "🕊 Gondorian Foreign Minister Barahir Hurinson met his Arnorian counterpart Halbarad Dunadan in Fornost on"
                    + " Monday. They discussed the War of the Ring. Hurinson will visit Arnor in March.");
    private static final Article POSTS =
            article("posts", "The Gondorian foreign minister met the Arnorian foreign minister in Fornost on Monday.");

    private final Gazetteer poor = Gazetteers.invented(Map.of("countries.tsv", NORTH, "people.tsv", MINISTERS + TWIN));
    private final Gazetteer rich = Gazetteers.invented(Map.of(
            "countries.tsv",
            NORTH,
            "people.tsv",
            MINISTERS.replace("Q9021", "Q9024"),
            "topics.tsv",
            "Q9031\tWar of the Ring\t\t3018-01-01\tconflict\ttest\n"));

    @Test
    void aBetterGazetteerGivesTheGraphThatItGivesOfTheArticle() {
        assertEquals(poor.knownNames(), rich.knownNames());
        List<Article> articles = List.of(TALKS, POSTS);
        DatasetGraph poorly = build(articles, poor);
        DatasetGraph richly = build(articles, rich);
        assertEquals(1, holders(poorly));
        assertEquals(2, holders(richly));
        LinkChanges better = assertRelinks(poorly, rich, richly);
        assertTrue(better.linked() > 0 && better.otherwise() > 0, better::toString);
        LinkChanges worse = assertRelinks(richly, poor, poorly);
        assertTrue(worse.unlinked() > 0, worse::toString);
        assertEquals(better.linked(), worse.unlinked());
    }

    @Test
    void theSamplesToo() {
        Gazetteer other = Gazetteers.changed(Map.of(
                "people.tsv", RelinkingTest::withTwins,
                "topics.tsv", text -> text.substring(0, text.indexOf('\n') + 1),
                "organisations.tsv", RelinkingTest::withOtherItems));
        assertEquals(Gazetteer.embedded().knownNames(), other.knownNames());
        List<Article> articles = new ArrayList<>();
        new ArticleReader().read(Path.of("../../seeds"), articles::add, failure -> {
            throw failure;
        });
        assertFalse(articles.isEmpty());
        DatasetGraph poorly = build(articles, other);
        DatasetGraph richly = build(articles, Gazetteer.embedded());
        LinkChanges better = assertRelinks(poorly, Gazetteer.embedded(), richly);
        assertTrue(better.linked() > 0, better::toString);
        assertRelinks(richly, other, poorly);
    }

    @Test
    void theSameGazetteerChangesNothing() {
        DatasetGraph built = build(List.of(TALKS), rich);
        Relinking relinking = Relinking.create(rich, TIME.plusSeconds(1));
        names(built).forEach(name -> assertEquals(Optional.empty(), relinking.relink(built.getGraph(name), name)));
    }

    private static int holders(DatasetGraph graphs) {
        return graphs.getUnionGraph()
                .find(Node.ANY, Vocabulary.HOLDER, Node.ANY)
                .toList()
                .size();
    }

    private static LinkChanges assertRelinks(DatasetGraph old, Gazetteer gazetteer, DatasetGraph expected) {
        Relinking relinking = Relinking.create(gazetteer, TIME);
        DatasetGraph relinked = DatasetGraphFactory.create();
        LinkChanges changes = LinkChanges.NONE;
        for (Node name : names(old)) {
            Relinked each = relinking.relink(old.getGraph(name), name).orElseThrow();
            each.quads().forEach(relinked::add);
            changes = changes.plus(each.changes());
        }
        assertEquals(lines(expected), lines(relinked));
        return changes;
    }

    private static DatasetGraph build(List<Article> articles, Gazetteer gazetteer) {
        Pipeline pipeline =
                SharedPipelines.PIPELINES.create(new PipelineOptions(Prefixes.BASE, Optional.empty(), TIME), gazetteer);
        DatasetGraph graphs = DatasetGraphFactory.create();
        for (Article article : articles) {
            List<Quad> quads = pipeline.quads(article);
            assertTrue(quads.contains(Quad.create(
                    NodeFactory.createURI(pipeline.graphIri(article)),
                    NodeFactory.createURI(pipeline.graphIri(article)),
                    Vocabulary.GENERATED_BY,
                    NodeFactory.createURI(pipeline.activityIri(article)))));
            quads.forEach(graphs::add);
        }
        return graphs;
    }

    private static List<Node> names(DatasetGraph graphs) {
        List<Node> names = new ArrayList<>();
        graphs.listGraphNodes().forEachRemaining(names::add);
        return names;
    }

    private static String lines(DatasetGraph graphs) {
        return graphs.stream().map(Quad::toString).sorted().collect(Collectors.joining("\n"));
    }

    private static Article article(String identifier, String text) {
        return new Article(
                identifier,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2019, 12, 1)),
                Optional.of("Fornost Daily"),
                text,
                List.of(new Article.Block(Article.Block.Kind.PARAGRAPH, 0, text.length())),
                Optional.empty());
    }

    /** Every other person has a namesake of the same posts, so that neither is sure. */
    private static String withTwins(String people) {
        String[] lines = people.split("\n", -1);
        StringBuilder all = new StringBuilder(people);
        for (int i = 1; i < lines.length; i += 2) {
            if (!lines[i].isEmpty()) {
                all.append(withOtherItems(lines[i])).append('\n');
            }
        }
        return all.toString();
    }

    /** Each line is of an item that Wikidata has not come to yet. */
    private static String withOtherItems(String lines) {
        return Pattern.compile("(?m)^Q(\\d+)")
                .matcher(lines)
                .replaceAll(item -> "Q" + (500_000_000 + Integer.parseInt(item.group(1))));
    }
}
