package io.github.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Extraction;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is explained of an article is what is extracted from it. */
@Tag("models")
class PipelineTest {
    private final Pipeline pipeline =
            SharedPipelines.PIPELINES.create(new PipelineOptions(Prefixes.BASE, Optional.empty(), Instant.EPOCH));

    @Test
    void extractAndExplainAgreeOnEverySample() {
        List<Article> samples = samples();
        assertEquals(16, samples.size());
        assertTrue(samples.stream().mapToInt(this::assertViewsAgree).sum() > samples.size());
    }

    /** @return how many reports the article has */
    private int assertViewsAgree(Article sample) {
        Extraction extracted = pipeline.extract(sample);
        Explanation explained = pipeline.explain(sample);
        assertEquals(extracted.reports(), explained.linked().reports(), sample.identifier());
        assertEquals(extracted.countries(), explained.linked().mentionedCountries(), sample.identifier());
        assertEquals(explained.findings().reports().size(), extracted.reports().size(), sample.identifier());
        return extracted.reports().size();
    }

    private static List<Article> samples() {
        List<Article> samples = new ArrayList<>();
        List<Exception> failures = new ArrayList<>();
        new ArticleReader().read(Path.of("../../seeds"), samples::add, failures::add);
        assertEquals(List.of(), failures);
        return samples;
    }
}
