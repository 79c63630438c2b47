package io.github.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.model.Report;
import io.github.chancery.read.KeptArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What holds of any text at all as an article. */
final class FuzzedText {
    private static final Pipeline PIPELINE = SharedPipelines.PIPELINES.create(
            new PipelineOptions(Prefixes.BASE, Optional.empty(), Optional.empty(), true, Instant.EPOCH));

    private FuzzedText() {}

    /** Reads it without a failure, and finds every quote at its offsets. */
    static void isRead(String text) {
        Article article = KeptArticle.read(Article.of("any", LocalDate.of(2016, 4, 5), text));
        for (Report report : PIPELINE.extract(article).reports()) {
            report.evidence()
                    .forEach(mention -> assertEquals(mention.quote(), text.substring(mention.begin(), mention.end())));
        }
        PIPELINE.quads(article);
    }
}
