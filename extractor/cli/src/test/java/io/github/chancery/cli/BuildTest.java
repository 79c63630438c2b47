package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of articles that changed or are gone. Nothing in them tells of a meeting, so that no model is loaded. */
@Tag("models")
class BuildTest {
    private static final String URL = "https://news.example/river";
    private static final String OLD = article(URL, "2019-03-04", "The river rose.");
    private static final String SAME_DAY = article(URL, "2019-03-04", "The river rose in the night.");
    private static final String LATER = article(URL, "2019-03-05", "The river rose and fell.");
    private static final String OTHER = article("https://news.example/hill", "2019-03-04", "The hill stood.");

    @TempDir
    private Path directory;

    private Path store;

    @BeforeEach
    void nameTheStore() {
        store = directory.resolve("store");
    }

    @Test
    void aNewTextFromTheSameAddressTakesThePlaceOfTheOld() throws IOException {
        build(OLD, OTHER).succeeds().tells("articles: 2 read, 2 new, 0 unchanged;");
        build(SAME_DAY).succeeds().tells("articles: 1 read, 0 new, 1 updated, 0 unchanged;", "articles: 2,");
        assertSameAs(SAME_DAY, OTHER);
    }

    @Test
    void theTextOfTheLaterDayStaysWhateverComesWhen() throws IOException {
        build(LATER).succeeds();
        build(OLD).succeeds().tells("articles: 1 read, 0 new, 0 unchanged, 1 outdated;");
        assertSameAs(LATER);
        build(OLD, LATER).succeeds().tells("0 new, 1 unchanged, 1 outdated;");
        assertSameAs(OLD, LATER);
        assertSameAs(LATER, OLD);
    }

    @Test
    void twoTextsOfOneDayInOneInputAreBothKept() throws IOException {
        build(SAME_DAY, OLD).succeeds().tells("articles: 2 read, 2 new,");
        assertSameAs(OLD, SAME_DAY);
        build(OLD, SAME_DAY).succeeds().tells("0 new, 2 unchanged;");
    }

    @Test
    void withoutAnAddressNothingTellsThatATextIsNew() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "The river rose.\n");
        Run.of("build", file, "--loc", store).succeeds();
        Files.writeString(file, "The river fell.\n");
        Run.of("build", file, "--loc", store).succeeds().tells("1 new, 0 unchanged;", "articles: 2,");
        Run.of("build", "--sync", file, "--loc", store).succeeds().tells("1 unchanged, 1 forgotten;", "articles: 1,");
    }

    @Test
    void syncMakesTheStoreEqualToTheInput() throws IOException {
        build(OLD, OTHER).succeeds();
        String extra = article("https://news.example/wood", "2019-03-06", "The wood was dark.");
        build("--sync", LATER, extra)
                .succeeds()
                .tells("articles: 2 read, 1 new, 1 updated, 0 unchanged, 1 forgotten; failed: 0;", "articles: 2,");
        assertSameAs(LATER, extra);
        build("--sync", LATER, extra).succeeds().tells("2 unchanged, 0 forgotten;");
    }

    @Test
    void syncForgetsNothingWhenSomethingCouldNotBeRead() throws IOException {
        build(OLD, OTHER).succeeds();
        build("--sync", LATER, "{\"url\": ")
                .fails(1, "line 2")
                .tells(
                        "the store has articles that the input does not: 1; they are kept, as what could not be read",
                        "articles: 1 read, 0 new, 1 updated, 0 unchanged, 0 forgotten; failed: 1;");
        assertSameAs(LATER, OTHER);
        Path nothing = Files.createDirectory(directory.resolve("nothing"));
        Run.of("build", "--sync", nothing, "--loc", store).fails(1, nothing).tells("2; they are kept");
        assertSameAs(LATER, OTHER);
    }

    @Test
    void aDryRunTellsWhatARunWouldDoAndChangesNothing() throws IOException {
        Path input = Files.writeString(directory.resolve("first.jsonl"), OLD + "\n" + OTHER);
        Run.of("build", "--dry-run", input, "--loc", store).succeeds().tells("articles: 2 read, 2 new, 0 unchanged;");
        assertFalse(Files.exists(store));
        build(OLD, OTHER).succeeds();
        String before = export(store);
        String extra = article("https://news.example/wood", "2019-03-06", "The wood was dark.");
        Path next = Files.writeString(directory.resolve("next.jsonl"), LATER + "\n" + extra);
        Path summary = directory.resolve("summary.json");
        Run.of("build", "--dry-run", "--sync", next, "--loc", store, "--summary", summary)
                .succeeds()
                .tells(
                        "articles: 2 read, 1 new, 1 updated, 0 unchanged, 1 forgotten; failed: 0; the graph is as it was");
        assertEquals(before, export(store));
        String told = Files.readString(summary);
        Run.of("build", "--sync", next, "--loc", store, "--summary", summary, "--quiet")
                .succeeds();
        assertEquals(
                told.replaceAll(",\"seconds.*", ""),
                Files.readString(summary).replaceAll(",\"graph.*", "").replaceAll(",\"seconds.*", ""));
    }

    @Test
    void quietlyOnlyFailuresAreTold() throws IOException {
        Path input = Files.writeString(directory.resolve("first.jsonl"), OLD + "\n{");
        Run run = Run.of("build", "-q", input, "--loc", store).fails(1, "line 2");
        assertEquals(1, run.err().lines().count(), run::err);
    }

    @Test
    void withoutSyncNothingIsForgotten() throws IOException {
        build(OLD).succeeds();
        Run run = build(OTHER).succeeds().tells("articles: 2,");
        assertFalse(run.err().contains("forgotten"), run::err);
    }

    @Test
    void aCopyIsToldAsSuchAsLongAsItsOriginalIsThere() throws IOException {
        String text = "The river rose in the night and took the old bridge with it. By morning it was back in its bed.";
        build(
                        article("https://wire.example/1", "2019-03-04", text),
                        article("https://paper.example/9", "2019-03-05", "From our own man. " + text))
                .succeeds();
        Run.of("query", "articles", "--loc", store, "--results", "csv")
                .succeeds()
                .prints("https://wire.example/1,0,,", "https://paper.example/9,0,input.jsonl,");
        Run.of("forget", "https://wire.example/1", "--loc", store).succeeds();
        Run.of("query", "articles", "--loc", store, "--results", "csv")
                .succeeds()
                .prints("https://paper.example/9,0,,");
    }

    private Run build(String... lines) throws IOException {
        return build(store, lines);
    }

    private Run build(Path location, String... lines) throws IOException {
        boolean sync = lines[0].equals("--sync");
        String input = String.join("\n", lines).replace("--sync\n", "");
        Path file = Files.writeString(directory.resolve("input.jsonl"), input);
        return sync ? Run.of("build", "--sync", file, "--loc", location) : Run.of("build", file, "--loc", location);
    }

    /** Checks that the store is as if made from these articles. */
    private void assertSameAs(String... lines) throws IOException {
        Path fresh = Files.createTempDirectory(directory, "fresh");
        build(fresh, lines).succeeds();
        String expected = export(fresh);
        assertTrue(expected.contains(URL));
        assertEquals(expected, export(store));
    }

    private static String export(Path location) {
        return Run.of("export", "--loc", location, "--format", "nquads")
                .succeeds()
                .out()
                .replaceAll("\"[-0-9]+T[:.0-9]+Z\"", "TIME")
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String article(String url, String day, String text) {
        return "{\"url\": \"" + url + "\", \"published\": \"" + day + "\", \"text\": \"" + text + "\"}";
    }
}
