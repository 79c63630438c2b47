package io.github.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code chancery gazetteer}: makes gazetteers. */
@Command(
        name = "gazetteer",
        description = "Makes gazetteers: what names are linked to, in tables that can be read and edited.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  chancery gazetteer build --from latest-all.json.gz --to world   from a Wikidata dump",
            "  chancery gazetteer add my-people.tsv --to world                 people of your own",
            "  chancery build articles/ --gazetteer world                      to use it"
        })
final class GazetteerCommand {

    /** The command with its subcommands. */
    static CommandLine withSubcommands(Console console) {
        return new CommandLine(new GazetteerCommand())
                .addSubcommand(new GazetteerBuildCommand(console))
                .addSubcommand(new GazetteerAddCommand(console));
    }
}
