package io.github.chancery.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.read.format.ReadException;
import io.github.chancery.validate.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a part of N-Quads tells before any of it goes into a store. */
class CheckedPartTest {
    private static final Validator ANY = Validator.of(GraphFactory.createDefaultGraph());
    private static final String ADDRESS = "https://annals.example/talks";
    private static final String DEFAULT = "<https://x.org/a> <https://x.org/b> \"of no article\" .\n";

    @TempDir
    Path directory;

    @Test
    void itsFirstArticleWhatIsNotLoadedAndTheLatestDayOfEachAddress() throws IOException {
        CheckedPart part = CheckedPart.of(
                write(DEFAULT
                        + graph("2", "3019-03-02")
                        + graph("1", "3019-03-09")
                        + DEFAULT
                        + graph("3", "3019-03-05")),
                ANY);
        assertEquals(2, part.others());
        assertEquals(Optional.of("https://example.org/article/2"), part.first());
        assertEquals(Map.of(ADDRESS, LocalDate.of(3019, 3, 9)), part.latest());
    }

    @Test
    void aPartWithoutArticlesHasNoFirst() throws IOException {
        CheckedPart part = CheckedPart.of(write(DEFAULT), ANY);
        assertEquals(1, part.others());
        assertEquals(Optional.empty(), part.first());
        assertEquals(Map.of(), part.latest());
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws IOException {
        assertRefused(graph("1", "3019-03-02") + "no quad\n", ANY, ", line 5, is no N-Quads (");
        assertRefused(
                graph("1", "3019-03-02") + graph("2", "3019-03-02").replace("wasGeneratedBy", "wasDerivedFrom"),
                ANY,
                ", line 5, begins a graph that cannot be used: <https://example.org/article/2> does not tell what made it");
        assertRefused(
                graph("1", "3019-03-02"),
                Validator.shipped(),
                ", line 1, violates the ontology's shapes: https://example.org/article/1");
    }

    @Test
    void aPartThatIsNotThereIsToldWithoutALine() {
        Path missing = directory.resolve("missing.nq");
        String failure = assertThrows(ReadException.class, () -> CheckedPart.of(missing, ANY))
                .getMessage();
        assertTrue(failure.startsWith(missing + " cannot be read to its end ("), failure);
    }

    @Test
    void theLaterOfTwoDays() {
        LocalDate early = LocalDate.of(3019, 3, 1);
        LocalDate late = LocalDate.of(3019, 3, 2);
        assertEquals(late, CheckedPart.later(early, late));
        assertEquals(late, CheckedPart.later(late, early));
    }

    private void assertRefused(String lines, Validator validator, String problem) throws IOException {
        Path part = write(lines);
        String failure = assertThrows(ReadException.class, () -> CheckedPart.of(part, validator))
                .getMessage();
        assertTrue(failure.startsWith(part + problem), failure);
        assertTrue(failure.endsWith("; nothing of this part goes in, write it again"), failure);
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(directory.resolve("part.nq"), lines);
    }

    /** The graph of an article in four lines. */
    private static String graph(String identifier, String published) {
        String iri = "<https://example.org/article/" + identifier + ">";
        return """
                IRI <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/NewsArticle> IRI .
                IRI <http://www.w3.org/ns/prov#wasGeneratedBy> <https://example.org/article/made> IRI .
                IRI <https://schema.org/url> <ADDRESS> IRI .
                IRI <https://schema.org/datePublished> "DAY"^^<http://www.w3.org/2001/XMLSchema#date> IRI .
                """
                .replace("IRI", iri)
                .replace("ADDRESS", ADDRESS)
                .replace("DAY", published);
    }
}
