package io.github.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import io.github.chancery.read.KeptArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How a meeting stands where its sentence leaves no doubt, whatever the scorers have seen little of. */
@Tag("models")
class ClearStatusTest {
    private static final Pipeline PIPELINE =
            SharedPipelines.PIPELINES.create(new PipelineOptions(Prefixes.BASE, Optional.empty(), Instant.EPOCH));

    @ParameterizedTest
    @CsvFileSource(resources = "clear-statuses.tsv", delimiter = '\t')
    void aMeetingStandsAsItsSentenceSays(Status status, String text) {
        Article article = KeptArticle.read(Article.of("clear", LocalDate.of(2022, 6, 9), text));
        List<Report> reports = PIPELINE.extract(article).reports();
        assertEquals(List.of(status), reports.stream().map(Report::status).toList(), text);
    }
}
