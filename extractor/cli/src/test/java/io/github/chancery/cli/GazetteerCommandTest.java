package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
    private static final Path RESOURCES = Path.of("../gazetteer/src/test/resources/io/github/chancery/gazetteer");

    @TempDir
    private Path directory;

    @Test
    void aDumpBecomesAGazetteerThatArticlesAreReadWith() throws IOException {
        Path to = directory.resolve("world");
        Run built = Run.of(
                        "gazetteer",
                        "build",
                        "--from",
                        RESOURCES.resolve("dump.json"),
                        "--to",
                        to,
                        "--selection",
                        RESOURCES.resolve("selection.yml"))
                .succeeds();
        built.tells("dump.json, line 16: ", "29 lines read, 4 malformed", "people.tsv 4");
        assertEquals("", built.out());
        Path article = Files.writeString(
                directory.resolve("article.txt"), "Gondor's foreign minister Faramir met Elrond in Minas Tirith.\n");
        Run.of("extract", article, "--gazetteer", to).succeeds().prints("wd:Q601", "wd:Q202");
        String shipped = Run.of("extract", article).succeeds().out();
        assertFalse(shipped.contains("wd:Q601"), shipped);
    }

    @Test
    void rowsAreAdded() throws IOException {
        Path rows = Files.writeString(directory.resolve("rows.tsv"), "qid\tlabel\taliases\tposts\nQ1\tBoromir\t\t\n");
        Path to = directory.resolve("mine");
        Run.of("gazetteer", "add", rows, "--to", to).succeeds().tells("1 item added to " + to);
        assertTrue(Files.exists(to.resolve("added-people.tsv")));
    }

    @Test
    void whatIsWrongIsTold() {
        Run.of("gazetteer").fails(2, "Missing required subcommand");
        Run.of("gazetteer", "build", "--to", directory).fails(2, "--from");
        Run.of("gazetteer", "build", "--from", directory.resolve("none"), "--to", directory.resolve("w"))
                .fails(1, "there is no such file");
        Run.of("gazetteer", "build", "--from", directory, "--to", directory.resolve("w"))
                .fails(1, "there is no file such as Q31.json");
        Run.of("extract", RESOURCES.resolve("dump.json"), "--gazetteer", directory)
                .fails(1, "has no table such as people.tsv");
    }
}
