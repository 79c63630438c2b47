package io.github.chancery.query.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.query.AnswerWriter;
import io.github.chancery.query.Answered;
import io.github.chancery.query.MiddleEarth;
import io.github.chancery.query.QueryFile;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.query.ResultFormat;
import io.github.chancery.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item of the store is found by a name that no article uses and the gazetteer has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredItemsTest {
    private static final String PEOPLE =
            """
            qid\tlabel\taliases\tposts\tsource\tsitelinks
            Q901\tAragorn\tStrider|Telcontar\t\tinvented\t0
            Q999\tGilraen\tTelcontar|Mother of Strider\t\tinvented\t0
            """;

    private GraphStore store;
    private QueryRunner runner;

    @BeforeAll
    void fill(@TempDir Path directory) throws IOException {
        store = MiddleEarth.store(directory.resolve("store"));
        Path gazetteer = Files.createDirectory(directory.resolve("gazetteer"));
        Files.writeString(gazetteer.resolve("people.tsv"), PEOPLE);
        runner = new QueryRunner(store, new GazetteerNames(() -> Gazetteer.open(gazetteer)));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "who-met-whom, person, Aragorn, STRIDER",
        "who-met-whom, person, Aragorn, telcontar",
        "who-met-whom, name, Aragorn, Strider",
        "timeline, a, Aragorn, Strider"
    })
    void answersAsByTheNameThatArticlesUse(String question, String parameter, String used, String other) {
        String answer = ask(question, parameter, used);
        assertEquals(false, answer.indexOf('\n') == answer.length() - 1, answer);
        assertEquals(answer, ask(question, parameter, other));
    }

    @ParameterizedTest
    @CsvSource({"person, Gilraen", "place, Strider", "country, Strider"})
    void findsNothingThatTheStoreDoesNotHaveAsThat(String parameter, String name) {
        assertEquals(
                "no " + name + " in this store",
                ask("who-met-whom", parameter, name).strip().lines().reduce("", (a, b) -> b));
    }

    private String ask(String question, String parameter, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answered answered = runner.run(
                QueryFile.named(question), Map.of(parameter, name), new AnswerWriter(ResultFormat.CSV, 0, out));
        answered.unknown().forEach(sentence -> out.writeBytes(sentence.getBytes(UTF_8)));
        return out.toString(UTF_8);
    }
}
