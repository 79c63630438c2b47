package io.github.chancery.cli;

import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.pipeline.spec.PatternTrial;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery patterns test}: whether patterns find what their examples say. */
@Command(
        name = "test",
        description = {
            "Runs the examples of patterns: those of a directory and the shipped ones, with all patterns together.",
            "DIR holds pattern files, such as mine.yml, and examples beside them, such as mine.spec.yml: each a text and"
                    + " the reports that must come out of it, with no others; \"reports: []\" where nothing must. What a"
                    + " report does not list (who, where, when, about) must not be found.",
            "  examples:%n"
                    + "    - text: Arnorian President Anna Weber shook hands with Haradi President Omar Nasser on Monday.%n"
                    + "      reports:%n"
                    + "        - {is: held meeting, who: [Anna Weber (Arnor), Omar Nasser (Harad)], when: on Monday}",
            "A pattern needs two sentences that it must find and a neighbour, one that looks like them, that it must"
                    + " not. Use invented actors of the states of Arnor, Gondor, Rohan and Harad, or names that the"
                    + " gazetteer knows.",
            "Each example that fails is a line on standard output; exit code 1 says that some did."
        },
        footer = {
            "  chancery patterns test my-patterns                     patterns and examples of your own",
            "  chancery patterns test my-patterns --gazetteer world   with names of a gazetteer of yours"
        })
final class PatternsTestCommand implements Callable<Integer> {
    private final Console console;
    private final Pipelines pipelines;

    @Parameters(paramLabel = "DIR", description = "The directory of pattern files (*.yml) and examples (*.spec.yml).")
    private Path directory;

    @Mixin
    private GazetteerOption gazetteer;

    PatternsTestCommand(Console console, Pipelines pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        PatternTrial trial = PatternTrial.of(directory, gazetteer.gazetteer(), pipelines.models());
        trial.failures().forEach(failure -> console.out().println(failure.message()));
        trial.untested()
                .forEach(pattern -> console.say("no example fails without the pattern " + pattern
                        + "; give it a sentence that only it finds, and a neighbour that it must not"));
        console.say(trial.examples() + " examples, the shipped ones included: "
                + (trial.failures().isEmpty()
                        ? "all as they must be"
                        : trial.failures().size() + " failed"));
        return trial.failures().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
