package io.github.chancery.cli;

import io.github.chancery.gazetteer.AddedRows;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery gazetteer add}: rows of one's own to a gazetteer. */
@Command(
        name = "add",
        description = {
            "Adds items of your own to a gazetteer, or begins one that is used beside the shipped tables.",
            "A table is tab-separated and has the header of people.tsv, countries.tsv, cities.tsv, organisations.tsv or"
                    + " topics.tsv. Turtle has Wikidata items with a class (schema:Person, schema:Country, schema:City,"
                    + " schema:Organization, dm:Topic), rdfs:label and skos:altLabel. An item that was added before is"
                    + " replaced."
        },
        footer = {
            "  chancery gazetteer add my-people.tsv --to world        rows with the header of people.tsv",
            "  chancery build articles/ --gazetteer world             to use them"
        })
final class GazetteerAddCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A table (*.tsv) or Turtle (*.ttl).")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The directory of the gazetteer.")
    private Path to;

    GazetteerAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GazetteerModule.run(this::add);
        return ExitCode.OK;
    }

    private void add() {
        int rows = AddedRows.add(file, to);
        console.say((rows == 1 ? "1 item" : rows + " items") + " added to " + to);
    }
}
