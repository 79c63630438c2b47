package io.github.chancery.cli;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** {@code chancery manual}: what an archive's pages for {@code man} are made of. */
@Command(name = "manual", hidden = true, description = "Writes the manual's pages as AsciiDoc, one a command.")
final class ManualCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Where they go.")
    private Path directory;

    @Override
    public Integer call() {
        CommandSpec[] shown = all(spec.root())
                .filter(command -> !command.usageMessage().hidden())
                .toArray(CommandSpec[]::new);
        try {
            return ManPageGenerator.generateManPage(directory.toFile(), null, new boolean[0], false, shown);
        } catch (IOException e) {
            throw new ChanceryException(
                    "the manual cannot be written to " + directory + " (" + FileProblem.of(e) + ")", e);
        }
    }

    private static Stream<CommandSpec> all(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                List.copyOf(command.subcommands().values()).stream()
                        .map(CommandLine::getCommandSpec)
                        .distinct()
                        .flatMap(ManualCommand::all));
    }
}
