package io.github.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.model.Report;
import io.github.chancery.read.KeptArticle;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/** Any characters as an article, halves of surrogate pairs among them: from text to quads. Two bytes are a character. */
@Tag("models")
class ArticleFuzzTest {
    private static final Pipeline PIPELINE = SharedPipelines.PIPELINES.create(
            new PipelineOptions(Prefixes.BASE, Optional.empty(), Optional.empty(), true, Instant.EPOCH));

    @Timeout(300)
    @FuzzTest
    void any(byte[] bytes) {
        String text = ByteBuffer.wrap(bytes).asCharBuffer().toString();
        Article article = KeptArticle.read(Article.of("any", LocalDate.of(2016, 4, 5), text));
        for (Report report : PIPELINE.extract(article).reports()) {
            report.evidence()
                    .forEach(mention -> assertEquals(mention.quote(), text.substring(mention.begin(), mention.end())));
        }
        PIPELINE.quads(article);
    }
}
