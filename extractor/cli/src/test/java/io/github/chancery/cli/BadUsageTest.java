package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class BadUsageTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            frobnicate                          | frobnicate
            build                               | INPUT
            build a.txt --colour red            | --colour
            build a.txt --threads many          | --threads
            build a.txt --threads 0             | --threads is 1 or more, not 0
            build a.txt --base meetings         | --base is an absolute IRI that ends in / or #, not meetings
            extract a.txt --base https://x.org  | --base is an absolute IRI
            extract a.txt --format rdfxml       | rdfxml
            build --sync                        | INPUT
            forget                              | ARTICLE
            evaluate                            | GOLD.jsonl
            evaluate a.jsonl --errors -1        | --errors is 0 or more, not -1
            evaluate a.jsonl --base https://x/  | --base
            query a b                           | b
            query q --param who                 | --param
            query q --results pdf               | pdf
            """)
    void wrongUsageIsToldInASentenceThatNamesIt(String arguments, String words) {
        Run.of((Object[]) arguments.split(" ", -1)).fails(2, words).tells("--help`.");
    }

    @Test
    void anUnknownQuestionIsWrongUsage() {
        TdbStore.open(directory).close();
        Run.of("query", "who-met-the-moon", "--loc", directory).fails(2, "who-met-the-moon");
    }

    @Test
    void anUnknownParameterIsWrongUsage() throws IOException {
        TdbStore.open(directory.resolve("store")).close();
        Path query = Files.writeString(directory.resolve("q.rq"), "SELECT * WHERE { ?s ?p ?o }");
        Run.of("query", query, "--loc", directory.resolve("store"), "--param", "colour=red")
                .fails(2, "colour");
    }

    @Test
    void aQueryWithASyntaxErrorIsNamedWithTheLine() throws IOException {
        TdbStore.open(directory.resolve("store")).close();
        Path query = Files.writeString(directory.resolve("bad.rq"), "SELECT *\nWHERE { ?s ?p }\n");
        Run.of("query", query, "--loc", directory.resolve("store")).fails(1, query, "line 2");
    }

    @ParameterizedTest
    @CsvSource({"query who-met-whom", "export", "validate", "forget a.txt"})
    void aDirectoryWithoutAStoreIsRefusedAndLeftAsItIs(String command) {
        Path nothing = directory.resolve("nothing");
        String[] words = (command + " --loc " + nothing).split(" ", -1);
        Run.of((Object[]) words).fails(1, nothing + " is not a Chancery store", "chancery build");
        assertFalse(Files.exists(nothing));
    }

    @Test
    void aLockedStoreIsToldInASentence() {
        GraphStore held = TdbStore.open(directory);
        try {
            Run.of("export", "--loc", directory).fails(1, directory);
        } finally {
            held.close();
        }
        Run.of("export", "--loc", directory).succeeds();
    }

    @Test
    void patternsThatCannotBeUsedStopABuildBeforeAnyWork() throws IOException {
        Path patterns = Files.createDirectory(directory.resolve("patterns"));
        Path file = Files.writeString(patterns.resolve("mine.yml"), "patterns: [");
        Path store = directory.resolve("store");
        Run.of("build", directory.resolve("a.txt"), "--patterns", patterns, "--loc", store)
                .fails(1, file);
        assertFalse(Files.exists(store));
    }
}
