package io.github.chancery.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.graph.Literals;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.tdb.MemoryStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    private static final String BREE = "https://example.org/article/bree";

    private final GraphStore store = new MemoryStore();
    private final Namesakes namesakes = new Namesakes(new StoredArticles(store));

    NamesakesTest() {
        Node bree = NodeFactory.createURI(BREE);
        store.replace(Map.of(BREE, List.of(Quad.create(bree, bree, Vocabulary.IDENTIFIER, Literals.text("talks")))));
    }

    @Test
    void tellsOfACorrectedTextThatNoAddressTiesToTheFirst() {
        namesakes.look(article("talks", Optional.empty()), Set.of());
        assertEquals(
                "articles whose identifier the store has of another text: 1, such as talks; both texts stay, as no url"
                        + " tells that one corrects the other; `chancery forget` takes one out",
                namesakes.sentence().orElseThrow());
    }

    @Test
    void isSilentWhereAnAddressDecidesOrBothAreGivenOrTheIdentifierIsNew() {
        namesakes.look(article("talks", Optional.of("https://news.example/talks")), Set.of());
        namesakes.look(article("talks", Optional.empty()), Set.of(BREE));
        namesakes.look(article("visit", Optional.empty()), Set.of());
        assertTrue(namesakes.sentence().isEmpty());
    }

    private static ArticleEntry article(String identifier, Optional<String> url) {
        String iri = "https://example.org/article/" + identifier;
        return new ArticleEntry(iri, iri + "#extraction", identifier, url, Optional.empty());
    }
}
