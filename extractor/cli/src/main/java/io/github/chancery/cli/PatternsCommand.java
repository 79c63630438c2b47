package io.github.chancery.cli;

import io.github.chancery.pipeline.Pipelines;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code chancery patterns}: patterns of one's own. */
@Command(
        name = "patterns",
        description = "What one needs to write patterns of one's own.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  chancery patterns test my-patterns                      runs their examples",
            "  chancery explain article.txt --patterns my-patterns     what they find in an article, and why",
            "  chancery build articles/ --patterns my-patterns         to use them"
        })
final class PatternsCommand {

    /** The command with its subcommands. */
    static CommandLine withSubcommands(Console console, Pipelines pipelines) {
        return new CommandLine(new PatternsCommand()).addSubcommand(new PatternsTestCommand(console, pipelines));
    }
}
