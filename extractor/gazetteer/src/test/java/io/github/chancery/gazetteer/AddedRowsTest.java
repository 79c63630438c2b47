package io.github.chancery.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.KnownNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddedRowsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "qid,label,aliases,posts,source; Q1,Boromir,,foreign_minister@Minister@GB@2001@,me; added-people.tsv",
                "label,qid,aliases,iso2,population; Edoras,Q2,,GB,70000; added-cities.tsv",
                "qid,label,iso2,demonyms,aliases,capital,capital_qid,seats; Q3,Rohan,RH,Rohirric,,,,; added-countries.tsv",
                "qid,label,aliases,kind; Q4,White Council,,league; added-organisations.tsv",
                "qid,label,aliases,start,kind; Q5,War of the Ring,,3018,conflict; added-topics.tsv"
            })
    void aTableIsKnownByItsHeader(String header, String row, String table) throws IOException {
        Path to = directory.resolve("world");
        assertEquals(1, AddedRows.add(file("rows.tsv", header, row), to));
        List<String> lines = Files.readAllLines(to.resolve(table));
        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(0).startsWith("qid\tlabel\t"), lines::toString);
        Gazetteer.open(to).knownNames();
    }

    @Test
    void rowsStandBesideTheShippedOnes() throws IOException {
        Path to = directory.resolve("world");
        String header = "qid,label,iso2,demonyms,aliases,capital,capital_qid,seats";
        AddedRows.add(file("a.tsv", header, "Q3,Rohan,RH,Rohirric,,,,"), to);
        AddedRows.add(file("b.tsv", header, "Q3,The Mark,RH,Rohirric,,,,", "Q1,Gondor,GO,,,,,"), to);
        KnownNames names = Gazetteer.open(to).knownNames();
        assertTrue(names.countries().containsKey("France"), "shipped");
        assertTrue(names.countries().containsKey("Gondor"), "added");
        assertTrue(names.countries().containsKey("The Mark"), "replaced");
        assertFalse(names.countries().containsKey("Rohan"), "replaced");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "qid,label,name; Q1,Boromir,x; line 1: the columns [qid, label, name] are of no table",
                "qid,label,aliases,posts; Q1,Boromir; line 2: it has 2 cells and not 4",
                "qid,label,aliases,posts; Boromir,Q1,,; line 2: \"Boromir\" is not a Wikidata item",
                "qid,label,aliases,posts; Q1,Boromir,,minister; line 2: \"minister\" is not office@position"
            })
    void aWrongRowIsNamedAndNothingAdded(String header, String row, String reason) throws IOException {
        Path to = directory.resolve("world");
        Path file = file("rows.tsv", header, row);
        ChanceryException failure = assertThrows(ChanceryException.class, () -> AddedRows.add(file, to));
        assertTrue(failure.getMessage().startsWith(file + ", " + reason), failure.getMessage());
        assertFalse(Files.exists(to));
    }

    @Test
    void turtle() throws IOException {
        Path file = Files.writeString(
                directory.resolve("rows.ttl"),
                """
                @prefix wd: <http://www.wikidata.org/entity/> .
                @prefix schema: <https://schema.org/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                wd:Q1 a schema:Person ; rdfs:label "Boromir"@en, "Faramirs Bruder"@de ; skos:altLabel "Captain" .
                wd:Q2 a schema:City ; rdfs:label "Edoras"@en ; schema:addressCountry "RH" .
                """);
        Path to = directory.resolve("world");
        assertEquals(2, AddedRows.add(file, to));
        assertEquals(
                "Q1\tBoromir\tCaptain\t\trows.ttl\t",
                Files.readAllLines(to.resolve("added-people.tsv")).get(1));
        assertEquals(
                "Q2\tEdoras\tRH\t0\t\trows.ttl\t\t\t",
                Files.readAllLines(to.resolve("added-cities.tsv")).get(1));
    }

    @Test
    void postsInTurtle() throws IOException {
        Path to = directory.resolve("world");
        AddedRows.add(
                turtle(
                        """
                        schema:hasOccupation [ schema:roleName "Steward" ; schema:category "head_of_government" ;
                            schema:addressCountry "GO" ; schema:startDate "2005-05" ] ,
                          [ schema:roleName "Minister of Foreign Affairs" ; schema:addressCountry "GO" ;
                            schema:startDate "2001-01-01"^^xsd:date ; schema:endDate "2005"^^xsd:gYear ] ."""),
                to);
        assertEquals(
                "Q1\tBoromir\t\tforeign_minister@Minister of Foreign Affairs@GO@2001-01-01@2005"
                        + "|head_of_government@Steward@GO@2005-05@\trows.ttl\t",
                Files.readAllLines(to.resolve("added-people.tsv")).get(1));
        Gazetteer.open(to).knownNames();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "schema:addressCountry 'GO'; Q1 has a post without a schema:roleName",
                "schema:roleName 'Steward'; Q1 has the post \"Steward\" of no known office"
            },
            quoteCharacter = '\0')
    void aWrongPostInTurtleIsNamed(String post, String reason) throws IOException {
        Path file = turtle("schema:hasOccupation [ " + post + " ] .");
        Path to = directory.resolve("world");
        ChanceryException failure = assertThrows(ChanceryException.class, () -> AddedRows.add(file, to));
        assertTrue(failure.getMessage().startsWith(file + ": " + reason), failure.getMessage());
        assertFalse(Files.exists(to));
    }

    @Test
    void aWrongDateInTurtleIsNamed() throws IOException {
        Path file = turtle(
                "schema:hasOccupation [ schema:roleName 'Minister of Foreign Affairs' ; schema:endDate 'May' ] .");
        ChanceryException failure =
                assertThrows(ChanceryException.class, () -> AddedRows.add(file, directory.resolve("world")));
        assertTrue(
                failure.getMessage().startsWith(file + ": Q1 has the date \"May\"; write it as 2014"),
                failure.getMessage());
    }

    private Path turtle(String posts) throws IOException {
        return Files.writeString(
                directory.resolve("rows.ttl"),
                """
                @prefix wd: <http://www.wikidata.org/entity/> .
                @prefix schema: <https://schema.org/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                wd:Q1 a schema:Person ; rdfs:label "Boromir"@en ;
                """
                        + posts);
    }

    @Test
    void wrongTurtleIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("rows.ttl"), "this is no Turtle");
        ChanceryException failure =
                assertThrows(ChanceryException.class, () -> AddedRows.add(file, directory.resolve("world")));
        assertTrue(failure.getMessage().startsWith(file + ": "), failure.getMessage());
    }

    private Path file(String name, String... lines) throws IOException {
        List<String> rows =
                List.of(lines).stream().map(line -> line.replace(',', '\t')).toList();
        return Files.write(directory.resolve(name), rows);
    }
}
