package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTest {
    @TempDir
    private Path directory;

    @Test
    void showsTheCandidatesOfNames() {
        Run.of("link", "Tripoli", "Xyzzy", "--kind", "place", "--country", "Libya")
                .succeeds()
                .prints("Tripoli (place)\n    * 1.00 Q3579 Tripoli\n", "Xyzzy (place)\n      no candidate\n");
    }

    @Test
    void whoHeldAPostIsMarkedAsInferred() {
        Run.of("link", "Iran's foreign minister", "--kind", "person", "--date", "2016-03-10")
                .succeeds()
                .prints("    * 0.90 Q10296812 Mohammad Javad Zarif, inferred from the post\n");
    }

    @Test
    void linksTheNamesOfALineTogetherAndLeavesTheRestOfIt() throws IOException {
        String text = "🙂 Sergey Lavrov spoke. Lavrov left Russia.";
        Path file = Files.writeString(
                directory.resolve("names.jsonl"),
                "{\"id\":7,\"text\":\"" + text + "\",\"mentions\":["
                        + "{\"begin\":2,\"end\":15,\"name\":\"Sergey Lavrov\",\"kind\":\"person\",\"note\":\"a\"},"
                        + "{\"begin\":23,\"end\":29,\"name\":\"Lavrov\",\"kind\":\"person\"},"
                        + "{\"begin\":30,\"end\":34,\"name\":\"Xyzzy\",\"kind\":\"place\"}]}\n",
                UTF_8);
        String out = Run.of("link", "--jsonl", file).succeeds().out();
        assertTrue(out.startsWith("{\"id\":7,\"text\":\"" + text), out);
        assertEquals(2, out.split("\"qid\":\"Q58217\",\"score\":", -1).length - 1, out);
        assertTrue(out.contains("\"note\":\"a\",\"qid\""), out);
        assertTrue(out.endsWith("\"kind\":\"place\",\"qid\":null,\"score\":null}]}\n"), out);
    }

    @Test
    void aBadLineIsToldAndTheOthersAreLinked() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.jsonl"), "{}\nno\n{\"mentions\":[]}\n", UTF_8);
        Run run = Run.of("link", "--jsonl", file).fails(1, "bad.jsonl, line 1, has no list of \"mentions\"");
        run.tells("bad.jsonl, line 2, is not valid JSON");
        assertEquals("{\"mentions\":[]}\n", run.out());
        Run.of("link", "--jsonl", directory.resolve("none.jsonl")).fails(1, "none.jsonl cannot be read");
    }

    @Test
    void linksATableFromStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("name\tkind\nMoscow\tplace\n".getBytes(UTF_8)));
            assertEquals(
                    "name\tkind\tqid\tlabel\tscore\tbasis\nMoscow\tplace\tQ649\tMoscow\t0.96\tname\n",
                    Run.of("link").succeeds().out());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void listsTheItems() {
        Run.of("gazetteer", "list").succeeds().prints("Q649\tcity\tMoscow\n", "Q58217\tperson\tSergey Lavrov\n");
    }
}
