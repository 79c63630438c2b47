package io.github.chancery.pipeline.spec;

import io.github.chancery.language.Cues;
import io.github.chancery.language.Language;
import io.github.chancery.language.Models;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.KnownNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the examples of a user's patterns, and those of the shipped ones, give with both kinds of patterns together.
 *
 * @param examples how many were run
 * @param failures those that do not give what they must
 * @param untested the user's patterns without which no example fails, each as "name (file, line)"
 */
public record PatternTrial(int examples, List<SpecFailure> failures, List<String> untested) {
    public PatternTrial {
        failures = List.copyOf(failures);
        untested = List.copyOf(untested);
    }

    /**
     * Runs the specs of a directory of patterns, then the shipped ones. The user's may tell of invented actors and of
     * those that the gazetteer knows; the shipped ones of invented actors only, whatever the gazetteer knows.
     *
     * @throws io.github.chancery.meeting.pattern.PatternException if a file cannot be read or used
     */
    public static PatternTrial of(Path directory, Gazetteer gazetteer, Models models) {
        Patterns patterns = Patterns.withDirectory(directory);
        List<SpecFile> specs = SpecFile.inDirectory(directory);
        KnownNames invented = InventedNames.read();
        KnownNames known = invented.and(gazetteer.knownNames());
        Language language = new Language(known, new Cues(patterns.cues()), patterns::mayMatch, models);
        SpecRunner runner = new SpecRunner(patterns, known);
        SpecRunner shippedRunner = new SpecRunner(patterns, invented);
        List<ParsedExample> own = parsed(specs, language);
        List<ParsedExample> shipped = parsed(SpecFile.shipped(), language.with(invented));
        List<String> ownNames = patterns.names();
        ownNames = ownNames.subList(Patterns.shipped().names().size(), ownNames.size());
        return new PatternTrial(
                own.size() + shipped.size(),
                Stream.concat(failures(runner, own), failures(shippedRunner, shipped))
                        .toList(),
                runner.untested(ownNames, own).stream()
                        .map(name -> name + " (" + patterns.place(name) + ")")
                        .toList());
    }

    private static List<ParsedExample> parsed(List<SpecFile> specs, Language language) {
        return specs.stream()
                .flatMap(spec -> SpecRunner.parse(spec, language::parse).stream())
                .toList();
    }

    private static Stream<SpecFailure> failures(SpecRunner runner, List<ParsedExample> examples) {
        return examples.stream().map(runner::failure).flatMap(Optional::stream);
    }
}
