package io.github.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code chancery gazetteer}: the items that names are linked to. */
@Command(
        name = "gazetteer",
        description =
                "What Chancery knows of the world before it reads: lists and makes the items that names are linked to.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  chancery gazetteer list > items.tsv                             all items, a line each",
            "  chancery gazetteer build --from latest-all.json.gz --to world   from a Wikidata dump",
            "  chancery gazetteer add my-people.tsv --to world                 people of your own",
            "  chancery build articles/ --gazetteer world                      to use it"
        })
final class GazetteerCommand {

    /** The command with its subcommands. */
    static CommandLine withSubcommands(Console console) {
        return new CommandLine(new GazetteerCommand())
                .addSubcommand(new GazetteerListCommand(console))
                .addSubcommand(new GazetteerBuildCommand(console))
                .addSubcommand(new GazetteerAddCommand(console));
    }
}
