package io.github.chancery.cli;

import io.github.chancery.model.Limits;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of an article is worked on. */
final class LimitOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--most-characters",
            paramLabel = "N",
            defaultValue = "1000000",
            description =
                    "A longer article fails (default: ${DEFAULT-VALUE}). Of no file is more than 5 MB an article.")
    private int characters;

    @Option(
            names = "--most-words",
            paramLabel = "N",
            defaultValue = "1000",
            description = "A longer sentence is passed over, told and counted (default: ${DEFAULT-VALUE}).")
    private int words;

    @Option(
            names = "--most-sentences",
            paramLabel = "N",
            defaultValue = "5000",
            description = {
                "An article fails in which more sentences may tell of meetings (default: ${DEFAULT-VALUE}, which take some"
                        + " minutes)."
            })
    private int sentences;

    @Option(
            names = "--most-seconds",
            paramLabel = "N",
            description =
                    "An article that takes longer fails (default: as long as it needs). On another machine, that may"
                            + " be another one.")
    private @Nullable Integer seconds;

    Limits limits() {
        require("--most-characters", characters);
        require("--most-words", words);
        require("--most-sentences", sentences);
        Optional<Integer> time = Optional.ofNullable(seconds);
        time.ifPresent(given -> require("--most-seconds", given));
        return new Limits(characters, words, sentences, time.map(Duration::ofSeconds));
    }

    private void require(String option, int given) {
        if (given < 1) {
            throw new ParameterException(command.commandLine(), option + " is 1 or more, not " + given);
        }
    }
}
