package io.github.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.ChanceryException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** What the graph of an article tells a store. */
class ArticleEntryTest {
    private static final ArticleGraph GRAPHS = new ArticleGraph("https://example.org/", Example.PROVENANCE);
    private static final String NAME = GRAPHS.iri(Example.ARTICLE);
    private static final List<Quad> QUADS = ArticleGraph.quads(GRAPHS.extraction(Example.ARTICLE, Set.of(), List.of()));

    @Test
    void itsIdentifierAddressDayAndWhatMadeIt() {
        ArticleEntry entry = ArticleEntry.of(NAME, QUADS);
        assertEquals(
                new ArticleEntry(
                        NAME,
                        GRAPHS.activityIri(Example.ARTICLE),
                        "annals-7",
                        Example.ARTICLE.url(),
                        Optional.of(LocalDate.of(3019, 12, 1))),
                entry);
    }

    @Test
    void whereNothingIsToldOfThemItsNameStandsForIt() {
        ArticleEntry entry = ArticleEntry.of(
                NAME,
                without(without(without(QUADS, Vocabulary.IDENTIFIER), Vocabulary.URL), Vocabulary.DATE_PUBLISHED));
        assertEquals(NAME, entry.identifier());
        assertEquals(Optional.empty(), entry.url());
        assertEquals(Optional.empty(), entry.published());
    }

    @Test
    void aGraphThatIsNoArticlesIsRefused() {
        assertEquals(
                "<" + NAME + "> tells of no article of that name; an article's graph has to stand whole in one file,"
                        + " line after line",
                refusal(NAME, without(QUADS, Vocabulary.TYPE)));
        assertEquals(
                "<" + NAME + "> does not tell what made it (prov:wasGeneratedBy); extract it again",
                refusal(NAME, without(QUADS, Vocabulary.GENERATED_BY)));
        assertEquals(
                "<https://example.org/other> is not the name of an article's graph; use a store that `chancery build`"
                        + " made",
                refusal("https://example.org/other", QUADS));
    }

    private static String refusal(String name, List<Quad> quads) {
        return assertThrows(ChanceryException.class, () -> ArticleEntry.of(name, quads))
                .getMessage();
    }

    private static List<Quad> without(List<Quad> quads, Node property) {
        List<Quad> fewer = new ArrayList<>(quads);
        fewer.removeIf(quad -> quad.getPredicate().equals(property));
        return fewer;
    }
}
