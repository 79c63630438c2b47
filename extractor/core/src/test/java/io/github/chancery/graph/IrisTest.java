package io.github.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private final ArticleGraph graph = Example.graph();

    @Test
    void theIriOfAnArticleDependsOnWhatItSays() {
        Article article = Example.articleOf("1", "text");
        assertEquals(graph.iri(article), graph.iri(Example.articleOf("1", "text")));
        assertNotEquals(graph.iri(article), graph.iri(Example.articleOf("2", "text")));
        assertNotEquals(graph.iri(article), graph.iri(Example.articleOf("1", "texts")));
        assertTrue(graph.iri(article).matches("https://w3id.org/diplomatic-meetings/article/[0-9a-f]{20}"));
    }

    @Test
    void theIriOfTheExtractionDependsOnWhatMadeItAndNotOnWhen() {
        ArticleGraph later =
                new ArticleGraph(Prefixes.BASE, new Provenance("0.1.0", "patterns-1", "gazetteer-1", Instant.EPOCH));
        ArticleGraph newer =
                new ArticleGraph(Prefixes.BASE, new Provenance("0.1.0", "patterns-2", "gazetteer-1", Instant.EPOCH));
        assertEquals(graph.activityIri(Example.ARTICLE), later.activityIri(Example.ARTICLE));
        assertNotEquals(graph.activityIri(Example.ARTICLE), newer.activityIri(Example.ARTICLE));
    }

    @ParameterizedTest
    @CsvSource({
        "https://annals.example/7?page=1#top, true",
        "urn:isbn:9780261102385, true",
        "annals/7, false",
        "https://annals.example/seventh page, false",
        "'https://annals.example/\"7\"', false",
        "see page 7, false"
    })
    void anAddressIsAnIriWhereItIsValidElseText(String url, boolean valid) {
        Article article = new Article(
                "7",
                Optional.empty(),
                Optional.of(url),
                Optional.empty(),
                Optional.empty(),
                "text",
                List.of(),
                Optional.empty());
        Node address = ArticleGraphTest.object(
                ArticleGraphTest.only(graph.quads(article, Set.of(), List.of())), Node.ANY, Vocabulary.URL);
        assertEquals(valid ? NodeFactory.createURI(url) : NodeFactory.createLiteralString(url), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "annals/", "https://annals.example", "https://annals.example/#", "https://a b/"})
    void aBaseThatIsNoIriWithASlashAtTheEndIsRefused(String base) {
        ChanceryException refused =
                assertThrows(ChanceryException.class, () -> new ArticleGraph(base, Example.PROVENANCE));
        assertTrue(refused.getMessage().contains("\"" + base + "\""));
    }
}
