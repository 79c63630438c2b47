package io.github.chancery.train;

import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.encoder.Encoder;
import io.github.chancery.meeting.encoder.EncoderWeights;
import io.github.chancery.model.ParsedArticle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What encoders say of annotated articles that they never saw: one is fitted for each part of the articles, on the others, and
 * one that ships on all. A fitted one is kept in a file, and is not fitted again where the file is there.
 */
final class EncoderFolds {
    /** Fitting one takes long. */
    private static final Folds FOLDS = new Folds(3);

    private final Path folder;
    private final EncoderFit fit;
    private final List<LessonWindow> lessons;

    /**
     * @param folder where the fitted encoders are kept
     * @param lessons what is to be said of the articles' words
     */
    EncoderFolds(Path folder, EncoderFit fit, List<LessonWindow> lessons) {
        this.folder = folder;
        this.fit = fit;
        this.lessons = List.copyOf(lessons);
    }

    /** By an article's identifier, what the encoder says of it that did not see it. */
    Function<String, EncodedArticle> read(List<ParsedArticle> articles) throws IOException {
        Map<String, EncodedArticle> encoded = new ConcurrentHashMap<>();
        for (int i = 0; i < FOLDS.count(); i++) {
            int fold = i;
            Encoder encoder = Encoder.of(weights("encoder-" + fold + ".bin", article -> FOLDS.of(article) != fold));
            List<ParsedArticle> unseen = articles.stream()
                    .filter(parsed -> FOLDS.of(parsed.article().identifier()) == fold)
                    .toList();
            Parallel.map(unseen, parsed -> encoded.put(parsed.article().identifier(), encoder.read(parsed)) == null);
        }
        return article -> encoded.getOrDefault(article, EncodedArticle.NONE);
    }

    /** Fits the encoder that ships, on all articles. */
    void ship() throws IOException {
        weights("encoder.bin", article -> true);
    }

    private EncoderWeights weights(String name, Predicate<String> articles) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            EncoderWeights fitted = fit.of(lessons.stream()
                    .filter(window -> articles.test(window.article()))
                    .toList());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                fitted.write(out);
            }
        }
        return EncoderWeights.read(Files.readAllBytes(file));
    }
}
