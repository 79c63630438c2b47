package io.github.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyFile;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryBounds;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any text as the file of a question. */
class QuestionFuzzTest {
    private static GraphStore store;

    @BeforeAll
    static void fill(@TempDir Path directory) {
        store = MiddleEarth.store(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        QueryRunner runner =
                new QueryRunner(store, name -> Stream.empty(), QueryBounds.ofStrangers(Duration.ofSeconds(2)));
        AnyFile.isUsedOrTold(() -> {
            QueryFile question = QueryComment.read("input.rq", new String(bytes, UTF_8));
            runner.run(question, Map.of(), new AnswerWriter(ResultFormat.CSV, 80, OutputStream.nullOutputStream()));
        });
    }
}
