package io.github.chancery.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.model.Article;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.tdb.MemoryStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of articles that come into a store: at once, or in batches of which one is not yet in. */
class ArticleUpdatesTest {
    private static final String ADDRESS = "https://annals.example/talks";
    private static final BatchLimit ALL = new BatchLimit(100, Duration.ofDays(1));

    private final GraphStore store = new MemoryStore();
    private ArticleUpdates updates = updates(ALL);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArticleGoesInOnce(boolean waiting) {
        assertTrue(give("1", null, null));
        next(waiting);
        assertFalse(give("1", null, null));
        assertEquals("added 0, updated 0, unchanged 1, outdated 0", counts(waiting ? 1 : 0));
        updates.commit();
        assertEquals(List.of("1"), stored());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoTextsFromOneAddressTheLaterStays(boolean waiting) {
        give("1", ADDRESS, LocalDate.of(3019, 3, 1));
        next(waiting);
        assertTrue(give("2", ADDRESS, LocalDate.of(3019, 3, 2)));
        assertFalse(give("3", ADDRESS, LocalDate.of(3019, 2, 28)));
        assertEquals("added 0, updated 1, unchanged 0, outdated 1", counts(waiting ? 1 : 0));
        updates.commit();
        assertEquals(List.of("2"), stored());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasTakenOutMayComeAgain(boolean waiting) {
        give("1", ADDRESS, null);
        updates.commit();
        updates = updates(ALL);
        give("2", ADDRESS, null);
        next(waiting);
        assertTrue(give("1", ADDRESS, null));
        updates.commit();
        assertTrue(stored().contains("1"), stored()::toString);
    }

    @Test
    void articlesOfOtherAddressesStay() {
        give("1", ADDRESS, LocalDate.of(3019, 3, 1));
        assertTrue(give("2", ADDRESS + "-2", LocalDate.of(3019, 3, 2)));
        assertTrue(give("3", null, LocalDate.of(3019, 3, 3)));
        updates.commit();
        assertEquals(List.of("1", "2", "3"), stored());
        assertEquals("added 3, updated 0, unchanged 0, outdated 0", counts(0));
    }

    @Test
    void theOthersAreThoseOfTheStoreThatWereNotGivenAndAreNotReplaced() {
        give("1", null, null);
        give("2", ADDRESS, LocalDate.of(3019, 3, 1));
        give("3", null, null);
        updates.commit();
        updates = updates(ALL);
        give("3", null, null);
        give("4", ADDRESS, LocalDate.of(3019, 3, 2));
        assertEquals(List.of(MadeUpExtractor.BASE + "article/1"), updates.others());
    }

    @Test
    void aFullBatchGoesInBeforeTheNextArticleIsLookedAt() {
        updates = updates(new BatchLimit(2, Duration.ofDays(1)));
        give("1", null, null);
        give("2", null, null);
        assertEquals(List.of(), stored());
        give("3", null, null);
        assertEquals(List.of("1", "2"), stored());
    }

    @Test
    void whatIsOnlyReckonedIsCountedAndDoesNotGoIn() {
        give("1", ADDRESS, LocalDate.of(3019, 3, 1));
        updates.commit();
        updates = updates(ALL);
        ArticleEntry later = entry(article("2", ADDRESS, LocalDate.of(3019, 3, 2)));
        assertTrue(updates.isWanted(later));
        updates.reckon(later);
        assertFalse(updates.isWanted(later));
        updates.commit();
        assertEquals("added 0, updated 1, unchanged 1, outdated 0", counts(0));
        assertEquals(List.of("1"), stored());
    }

    /** Puts what was given into the store and begins another run, or leaves it waiting. */
    private void next(boolean waiting) {
        if (!waiting) {
            updates.commit();
            updates = updates(ALL);
        }
    }

    private ArticleUpdates updates(BatchLimit limit) {
        return new ArticleUpdates(store, new StoreChanges(store, MadeUpExtractor.BASE, limit));
    }

    /** Whether the article was wanted, and so was put. */
    private boolean give(String identifier, @Nullable String url, @Nullable LocalDate published) {
        Article article = article(identifier, url, published);
        ArticleEntry entry = entry(article);
        boolean wanted = updates.isWanted(entry);
        if (wanted) {
            updates.put(entry, new MadeUpExtractor("1").extract(article).quads());
        }
        return wanted;
    }

    private static ArticleEntry entry(Article article) {
        MadeUpExtractor extractor = new MadeUpExtractor("1");
        return new ArticleEntry(
                extractor.graphIri(article),
                extractor.activityIri(article),
                article.identifier(),
                article.url(),
                article.published());
    }

    private static Article article(String identifier, @Nullable String url, @Nullable LocalDate published) {
        return new Article(
                identifier,
                Optional.empty(),
                Optional.ofNullable(url),
                Optional.ofNullable(published),
                Optional.empty(),
                "They met.",
                List.of(),
                Optional.empty());
    }

    /** @param before how many were added before those that are asked for */
    private String counts(int before) {
        return "added " + (updates.added() - before) + ", updated " + updates.updated() + ", unchanged "
                + updates.unchanged() + ", outdated " + updates.outdated();
    }

    private List<String> stored() {
        return new StoredArticles(store)
                .iris().stream()
                        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                        .toList();
    }
}
