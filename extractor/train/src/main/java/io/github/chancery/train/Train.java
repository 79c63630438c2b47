package io.github.chancery.train;

import io.github.chancery.evaluate.EvaluationText;
import io.github.chancery.language.Cues;
import io.github.chancery.language.Language;
import io.github.chancery.language.Models;
import io.github.chancery.link.Linker;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.meeting.candidate.Candidates;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.KnownNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Fits the models that decide of meetings on annotated articles, and tells how good they are on articles that they did not see. */
public final class Train {
    private static final double LEAST = 0.5;

    private Train() {}

    /**
     * Fits the models, writes them and prints what they were fitted on and their scores by cross-validation.
     *
     * @param arguments a folder for the models, then files of annotated articles with {@code triggers}
     * @throws io.github.chancery.model.ChanceryException if a file is none of annotated articles
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: FOLDER GOLD.jsonl...");
        }
        Patterns patterns = Patterns.shipped();
        Gazetteer gazetteer = Gazetteer.embedded();
        KnownNames known = gazetteer.knownNames();
        Candidates candidates = Candidates.of(patterns);
        Language language = new Language(known, new Cues(candidates.cues()), candidates::mayTell, new Models());
        List<Path> files = Stream.of(arguments).skip(1).map(Path::of).toList();
        LearningSet set = LearningSet.read(files, language::parse);
        Trainer trainer = new Trainer(set, candidates, known, new Linker(gazetteer));
        CrossFitting fitting = CrossFitting.of(trainer);
        fitting.all().write(Path.of(arguments[0]));
        System.out.println(fitting.examples().counts());
        System.out.println(
                EvaluationText.of(new CrossValidation(set, trainer).of(fitting::without, LEAST, article -> true), 0));
    }
}
