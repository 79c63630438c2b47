package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands on real articles, with all models. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("models")
class CommandsTest {
    private static final String VISIT =
            "Iranian Foreign Minister Mohammad Javad Zarif met his Russian counterpart Sergei Lavrov in Moscow on 15"
                    + " August 2016. They discussed the situation in Syria.\n";
    private static final String QUIET = "The caf\u00e9 by the river closed in the night.\n";

    private Path directory;
    private Path articles;
    private Path store;
    private Run first;

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        directory = temporary;
        articles = Files.createDirectory(directory.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), VISIT);
        Files.writeString(articles.resolve("b.txt"), QUIET);
        store = directory.resolve("store");
        first = Run.of("build", articles, "--loc", store);
    }

    @Test
    void aBuildTellsWhatItDidAndNothingElse() {
        first.succeeds()
                .tells("articles: 2 read, 2 new, 0 unchanged; failed: 0; the graph has articles: 2, reports: 1");
        assertEquals("", first.out());
        assertEquals(1, first.err().lines().count(), first::err);
    }

    @Test
    void buildingAgainChangesNothing() {
        Run before = Run.of("export", "--loc", store, "--format", "nquads").succeeds();
        Run.of("build", articles, "--loc", store)
                .succeeds()
                .tells("articles: 2 read, 0 new, 2 unchanged; failed: 0; the graph is as it was;");
        Run after = Run.of("export", "--loc", store, "--format", "nquads").succeeds();
        assertEquals(before.out(), after.out());
    }

    @Test
    void exportsToAFileWhatItExportsToStandardOutput() throws IOException {
        Run printed = Run.of("export", "--loc", store)
                .succeeds()
                .prints("dm: <https://w3id.org/diplomatic-meetings#>", "dm:Meeting");
        Path file = directory.resolve("graph.ttl");
        Run.of("export", "--loc", store, "--output", file).succeeds();
        assertEquals(printed.out(), Files.readString(file));
        Run.of("validate", file).succeeds().tells("keeps to the shapes");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = directory.resolve("none/graph.ttl");
        Run.of("export", "--loc", store, "--output", file).fails(1, file, "--output");
    }

    @Test
    void whatIsBuiltKeepsToTheShapes() {
        Run.of("validate", "--loc", store).succeeds().tells("keeps to the shapes, and its provenance holds");
        Run doctor = Run.of("doctor", "--loc", store).succeeds().tells("the store is sound");
        assertEquals("", doctor.out());
    }

    @Test
    void aBackupRestoredIsTheStore() throws IOException {
        Path file = directory.resolve("graph.nq.gz");
        Path copy = directory.resolve("copy");
        Run.of("backup", file, "--loc", store).succeeds().tells(file + " holds 2 articles in ");
        Run.of("restore", file, "--loc", copy).succeeds().tells("the store holds 2 articles in ");
        Run before = Run.of("export", "--loc", store, "--format", "nquads").succeeds();
        Run after = Run.of("export", "--loc", copy, "--format", "nquads").succeeds();
        assertEquals(before.out(), after.out());
        Run.of("query", "who-met-whom", "--loc", copy, "--param", "person=Lavrov")
                .succeeds()
                .prints("Zarif");
        Run.of("build", articles, "--loc", copy).succeeds().tells("0 new, 2 unchanged");
        Run.of("restore", file, "--loc", copy).fails(1, "holds a graph already, nothing was changed");
    }

    @Test
    void aBackupThatIsCutOffIsToldAndNothingIsMade() throws IOException {
        Path file = directory.resolve("cut.nq.gz");
        Path none = directory.resolve("none");
        Run.of("backup", file, "--loc", store).succeeds();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 500));
        Run.of("restore", file, "--loc", none).fails(1, file + " ends too early");
        assertFalse(Files.exists(none));
    }

    @Test
    void theDoctorTellsWhatIsWrongAndMendsIt() {
        Path ill = directory.resolve("ill-store");
        Run.of("build", articles, "--loc", ill).succeeds();
        try (GraphStore opened = TdbStore.openExisting(ill)) {
            opened.write(edit -> {
                edit.clear(Quad.defaultGraphIRI);
                return edit;
            });
        }
        Run found = Run.of("doctor", "--loc", ill);
        assertEquals(1, found.code());
        found.prints("> is not what the articles make of it: ").tells("the store is not sound: run it with --mend");
        Run.of("doctor", "--loc", ill, "--mend")
                .succeeds()
                .tells("the meetings were made anew: 1 of 1 reports in 2 articles", "the store is sound");
        Run.of("doctor", "--loc", ill).succeeds();
    }

    @Test
    void aFileThatIsNoRdfIsNamedWithTheLine() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.ttl"), "<a:a> <a:b> <a:c> .\n<a:a> <a:b> .\n");
        Run.of("validate", file).fails(1, file, "line: 2");
    }

    @Test
    void answersAQueryInTheFormatAskedFor() throws IOException {
        Path query = Files.writeString(
                directory.resolve("q.rq"),
                """
                PREFIX dm: <https://w3id.org/diplomatic-meetings#>
                SELECT (COUNT(?m) AS ?meetings) WHERE { ?m a dm:Meeting }
                """);
        Run csv = Run.of("query", query, "--loc", store, "--results", "csv").succeeds();
        assertEquals("meetings\r\n1\r\n", csv.out());
        Run.of("query", query, "--loc", store).succeeds().prints("meetings", "1");
    }

    @Test
    void aStoreWithoutMeetingsIsToldBesideTheAnswer() throws IOException {
        Path quiet = directory.resolve("quiet-store");
        Run.of("build", articles.resolve("b.txt"), "--loc", quiet).succeeds();
        Run.of("query", "who-met-whom", "--loc", quiet).succeeds().tells("holds no meetings");
    }

    @Test
    void aBuildThatBrokeOffIsMendedByTheNext() throws IOException {
        Path broken = directory.resolve("broken-store");
        Run.of("build", articles, "--loc", broken).succeeds();
        try (GraphStore opened = TdbStore.openExisting(broken)) {
            opened.write(edit -> {
                edit.clear(Quad.defaultGraphIRI);
                return edit;
            });
        }
        Run.of("build", articles, "--loc", broken).succeeds().tells("0 new, 2 unchanged", "meetings: 1");
    }

    @Test
    void withoutAQueryListsTheShippedQuestionsAndTheirParameters() {
        Run.of("query").succeeds().prints("\n    --param ", "=…  ");
    }

    @Test
    void extractWritesTheSameBytesForAnyNumberOfThreads() {
        Run one = Run.of("extract", articles, "--format", "trig", "--threads", "1");
        Run four = Run.of("extract", articles, "--format", "trig", "--threads", "4");
        assertEquals(
                withoutTime(one.succeeds().out()), withoutTime(four.succeeds().out()));
        one.prints("Lavrov");
    }

    @Test
    void explainsWhatEachStepMadeOfAnArticle() {
        Run run = Run.of("explain", articles).succeeds();
        run.prints("Article a", "parsed: cue \"met\"", "person: Sergei Lavrov", "title: Foreign Minister");
        run.prints(
                "meeting, held, confidence",
                "by \"met\"",
                "party \"Lavrov\" by met-someone",
                "Moscow",
                "2016-08-15",
                "Lavrov (person)",
                "* ",
                " Q58217 Sergey Lavrov");
        run.prints("The café by the river", "left out: no cue", "No report of a meeting");
        assertTrue(run.out().indexOf("Article a") < run.out().indexOf("Article b"));
    }

    @Test
    void explainsWhyReportsWereJoined() throws IOException {
        Path lines = Files.writeString(
                directory.resolve("two.jsonl"),
                """
                {"id": "first", "published": "2016-08-15", "text": "Iranian Foreign Minister Mohammad Javad Zarif met Russian \
                Foreign Minister Sergei Lavrov in Moscow on Monday."}
                {"id": "second", "published": "2016-08-16", "text": "Iran and Russia held talks in Moscow on Monday."}
                {"id": "other", "published": "2016-08-19", "text": "Iran and Russia held talks in Moscow on Thursday."}
                """);
        Path both = directory.resolve("two-store");
        Run.of("build", lines, "--loc", both).succeeds();
        Run.of("explain", meeting(both), "--loc", both)
                .succeeds()
                .prints(
                        "Meeting of Mohammad Javad Zarif and Sergey Lavrov, Moscow, 2016-08-15",
                        "1  first: meeting, held;",
                        "2  second: meeting, held; Russia, Iran; Moscow; on 2016-08-15",
                        "as in 1   Mohammad Javad Zarif = Iran, Sergey Lavrov = Russia; on 2016-08-15; Moscow",
                        "Near it and kept apart",
                        "unlike 1  one is on 2016-08-15, the other on 2016-08-18");
        Run.of("explain", "none", "--loc", both).fails(1, "no meeting none", "chancery export");
    }

    /** The IRI of the meeting that the first article reports. */
    private static String meeting(Path location) {
        try (GraphStore opened = TdbStore.openExisting(location)) {
            return opened.read(view -> view.find(
                            Quad.defaultGraphIRI,
                            Node.ANY,
                            Vocabulary.PARTICIPANT,
                            NodeFactory.createURI(Vocabulary.WD + "Q58217"))
                    .map(quad -> quad.getSubject().getURI())
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static String withoutTime(String graph) {
        return graph.replaceAll("\"[-0-9]+T[:.0-9]+Z\"", "TIME");
    }
}
