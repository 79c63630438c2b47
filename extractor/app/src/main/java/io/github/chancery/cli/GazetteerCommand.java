package io.github.chancery.cli;

import picocli.CommandLine.Command;

/** {@code chancery gazetteer}: the items that names are linked to. */
@Command(
        name = "gazetteer",
        description = "What Chancery knows of the world before it reads: the items that names are linked to.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"  chancery gazetteer list > items.tsv   all items, a line each"})
final class GazetteerCommand {}
