package io.github.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyFile;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryBounds;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any values of any parameters of a shipped question: its name in the first line, {@code name=value} in the others. */
class QuestionParameterFuzzTest {
    private static final Map<String, QueryFile> QUESTIONS = new TreeMap<>();

    private static GraphStore store;

    @BeforeAll
    static void fill(@TempDir Path directory) {
        QueryFile.shipped().forEach(question -> QUESTIONS.put(question.name(), question));
        store = MiddleEarth.store(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        List<String> lines = List.of(new String(bytes, UTF_8).split("\n", -1));
        QueryFile question = QUESTIONS.getOrDefault(lines.get(0), QUESTIONS.get("who-met-whom"));
        Map<String, String> values = new TreeMap<>();
        lines.stream()
                .filter(line -> line.contains("="))
                .forEach(line ->
                        values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        QueryRunner runner =
                new QueryRunner(store, name -> Stream.empty(), QueryBounds.ofStrangers(Duration.ofSeconds(2)));
        AnyFile.isUsedOrTold(() -> {
            runner.text(question, values);
            runner.run(question, values, new AnswerWriter(ResultFormat.TEXT, 80, OutputStream.nullOutputStream()));
        });
    }
}
