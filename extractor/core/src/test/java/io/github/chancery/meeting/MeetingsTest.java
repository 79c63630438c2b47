package io.github.chancery.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.model.Report;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.pipeline.SharedPipelines;
import io.github.chancery.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the models that ship make of plain sentences: who is told to meet whom, and what became of it. */
@Tag("models")
class MeetingsTest {
    private static final Pipeline PIPELINE =
            SharedPipelines.PIPELINES.create(new PipelineOptions(Prefixes.BASE, Optional.empty(), Instant.EPOCH));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            President Anna Weber of Iceland met Prime Minister Omar Nasser of Jordan in Geneva on Monday.  | HELD Anna Weber, Omar Nasser
            Foreign Minister Anna Weber will meet her Jordanian counterpart Omar Nasser in Geneva on Friday. | PLANNED Anna Weber, Omar Nasser
            President Anna Weber has decided to postpone her planned visit to Jordan, an official said.             | CANCELLED Anna Weber
            Former President Anna Weber met an aide to Jordanian Prime Minister Omar Nasser in Geneva on Monday.    | HELD Anna Weber, Jordan
            Anna Weber and Omar Nasser sang in the choir on Sunday.                                         | ''
            """)
    void readsPlainSentences(String sentence, String expected) throws IOException {
        Path file = Files.writeString(directory.resolve("article.txt"), sentence);
        List<Article> articles = new ArrayList<>();
        new ArticleReader().read(file, articles::add, failure -> {
            throw failure;
        });
        assertEquals(
                expected,
                PIPELINE.extract(articles.getFirst()).reports().stream()
                        .map(MeetingsTest::text)
                        .collect(Collectors.joining("; ")));
    }

    private static String text(Report report) {
        return report.status() + " "
                + report.participations().stream()
                        .map(party -> party.actor().name())
                        .collect(Collectors.joining(", "));
    }
}
