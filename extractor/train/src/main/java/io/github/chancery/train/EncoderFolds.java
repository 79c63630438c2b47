package io.github.chancery.train;

import io.github.chancery.digest.Sha256;
import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.encoder.Encoder;
import io.github.chancery.meeting.encoder.EncoderWeights;
import io.github.chancery.model.ParsedArticle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What encoders say of annotated articles that they never saw: one is fitted for each part of the articles, on the others, and
 * one that ships on all. A fitted one is kept in a file that is named by its lessons, and is not fitted again from the same.
 */
final class EncoderFolds {
    /** Fitting one takes long. */
    private static final Folds FOLDS = new Folds(3);

    private static final int DIGITS = 16;

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
            Encoder encoder =
                    Encoder.of(EncoderWeights.read(Files.readAllBytes(fitted(article -> FOLDS.of(article) != fold))));
            List<ParsedArticle> unseen = articles.stream()
                    .filter(parsed -> FOLDS.of(parsed.article().identifier()) == fold)
                    .toList();
            Parallel.map(unseen, parsed -> encoded.put(parsed.article().identifier(), encoder.read(parsed)) == null);
        }
        return article -> encoded.getOrDefault(article, EncodedArticle.NONE);
    }

    /** Fits the encoder that ships, on all articles, and puts it into a file. */
    void ship(Path file) throws IOException {
        Files.copy(fitted(article -> true), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file of the encoder that is fitted on some articles. */
    private Path fitted(Predicate<String> articles) throws IOException {
        List<LessonWindow> some = lessons.stream()
                .filter(window -> articles.test(window.article()))
                .toList();
        Path file = folder.resolve(digest(some) + ".bin");
        if (!Files.exists(file)) {
            EncoderWeights weights = fit.of(some);
            Path unfinished = Files.createDirectories(folder).resolve("unfinished");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                weights.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static String digest(List<LessonWindow> lessons) {
        return Sha256.hex(lessons.stream()
                        .map(window -> window.window().pieces() + " " + window.events())
                        .toArray(String[]::new))
                .substring(0, DIGITS);
    }
}
