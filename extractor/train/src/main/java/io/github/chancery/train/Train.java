package io.github.chancery.train;

import io.github.chancery.evaluate.EvaluationText;
import io.github.chancery.language.Cues;
import io.github.chancery.language.Language;
import io.github.chancery.language.Models;
import io.github.chancery.link.Linker;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.meeting.candidate.Candidates;
import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Fits the models that decide of meetings on annotated articles, and tells how good they are on articles that they did not see. */
public final class Train {
    private static final double LEAST = 0.5;

    private final LearningSet set;
    private final Candidates candidates;
    private final Gazetteer gazetteer;
    private final Path folder;

    private Train(LearningSet set, Candidates candidates, Gazetteer gazetteer, Path folder) {
        this.set = set;
        this.candidates = candidates;
        this.gazetteer = gazetteer;
        this.folder = folder;
    }

    /**
     * Fits the models, writes them and prints what they were fitted on and their scores by cross-validation; what is wrong with
     * the arguments or a file is told in a sentence, and ends it with 1.
     *
     * @param arguments a folder for the models, then files of annotated articles with {@code triggers}; before them
     *     {@code --fast} if only those are wanted that do without the encoder
     */
    public static void main(String... arguments) throws IOException {
        try {
            run(arguments);
        } catch (ChanceryException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String... arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean fast = given.remove("--fast");
        if (given.size() < 2) {
            throw new ChanceryException("Give a folder for the models and files of annotated articles: "
                    + "[--fast] FOLDER ARTICLES.jsonl...");
        }
        Gazetteer gazetteer = Gazetteer.embedded();
        Candidates candidates = Candidates.of(Patterns.shipped());
        Language language =
                new Language(gazetteer.knownNames(), new Cues(candidates.cues()), candidates::mayTell, new Models());
        List<Path> files = given.stream().skip(1).map(Path::of).toList();
        Path folder = Files.createDirectories(Path.of(given.getFirst()));
        Train train = new Train(LearningSet.read(files, language::parse), candidates, gazetteer, folder);
        train.scorers("fast", article -> EncodedArticle.NONE);
        if (!fast) {
            train.thorough();
        }
    }

    private void thorough() throws IOException {
        EncoderFit fit = EncoderFit.usual(System.out::println);
        List<LessonWindow> lessons = trainer(article -> EncodedArticle.NONE).lessons();
        EncoderFolds folds = new EncoderFolds(folder.resolve("encoders"), fit, lessons);
        folds.ship(folder.resolve("encoder.bin"));
        scorers("thorough", folds.read(set.articles()));
    }

    private void scorers(String reading, Function<String, EncodedArticle> encoded) throws IOException {
        Trainer trainer = trainer(encoded);
        CrossFitting fitting = CrossFitting.of(trainer);
        fitting.all().write(folder.resolve(reading));
        System.out.println(reading);
        System.out.println(fitting.examples().counts());
        System.out.println(
                EvaluationText.of(new CrossValidation(set, trainer).of(fitting::without, LEAST, article -> true), 0));
    }

    private Trainer trainer(Function<String, EncodedArticle> encoded) {
        return new Trainer(set, candidates, gazetteer.knownNames(), new Linker(gazetteer), encoded);
    }
}
