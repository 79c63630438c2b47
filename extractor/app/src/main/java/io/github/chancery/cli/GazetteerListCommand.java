package io.github.chancery.cli;

import io.github.chancery.link.Gazetteer;
import picocli.CommandLine.Command;

/** {@code chancery gazetteer list}: all items. */
@Command(
        name = "list",
        description = "Lists the items of the gazetteer by number: item, kind and label, separated by tabs.",
        footer = {"  chancery gazetteer list | grep -c person   how many persons there are"})
final class GazetteerListCommand implements Runnable {
    private final Console console;

    GazetteerListCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Gazetteer.embedded().entries().forEach(entry -> console.out()
                .println(entry.item() + "\t" + entry.kind() + "\t" + entry.label()));
    }
}
