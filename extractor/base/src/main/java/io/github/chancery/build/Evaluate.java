package io.github.chancery.build;

import io.github.chancery.evaluate.Evaluation;
import io.github.chancery.evaluate.FoundMeeting;
import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldFile;
import io.github.chancery.graph.Extraction;
import io.github.chancery.graph.ExtractionReader;
import io.github.chancery.model.Article;
import io.github.chancery.pipeline.PassedOver;
import io.github.chancery.validate.Admission.Admitted;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares what a build stores of annotated articles with what a person found in them. */
public final class Evaluate {
    private final Extractor extractor;
    private final RunListener listener;

    /**
     * What was measured.
     *
     * @param evaluation right, invented and missed
     * @param failed how many articles could not be read or worked on
     */
    public record Evaluated(Evaluation evaluation, int failed) {}

    /** Makes a run ready. */
    public Evaluate(Extractor extractor, RunListener listener) {
        this.extractor = extractor;
        this.listener = listener;
    }

    /**
     * Reads the articles as a build does.
     *
     * @param file annotated articles, JSON Lines
     * @param threads how many articles are worked on at a time
     * @throws io.github.chancery.model.ChanceryException if the annotations cannot be read
     */
    public Evaluated run(Path file, int threads) {
        List<GoldArticle> gold = GoldFile.read(file);
        Map<String, List<FoundMeeting>> found = new HashMap<>();
        try (ArticleRun<List<FoundMeeting>> articles = new ArticleRun<>(
                threads, listener, this::stored, (article, meetings) -> found.put(article.identifier(), meetings))) {
            articles.over(List.of(file), article -> true);
            extractor.passedOver().map(PassedOver::sentence).ifPresent(listener::noted);
            return new Evaluated(Evaluation.of(gold, found), articles.failed());
        }
    }

    /** What the store would hold of an article, read back from its graph. */
    private List<FoundMeeting> stored(Article article) {
        Admitted admitted = extractor.extract(article);
        return admitted.quads().isEmpty()
                ? List.of()
                : FoundMeeting.of(extraction(article, admitted).reports());
    }

    private Extraction extraction(Article article, Admitted admitted) {
        return ExtractionReader.read(extractor.graphIri(article), admitted.quads());
    }
}
