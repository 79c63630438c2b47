package io.github.chancery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery gazetteer list}: all items. */
@Command(
        name = "list",
        description = "Lists the items of the gazetteer by number: item, kind and label, separated by tabs.",
        footer = {"  chancery gazetteer list | grep -c person   how many persons there are"})
final class GazetteerListCommand implements Runnable {
    private final Console console;

    @Mixin
    private GazetteerOption gazetteer;

    GazetteerListCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        gazetteer.gazetteer().entries().forEach(entry -> console.out()
                .println(entry.item() + "\t" + entry.kind() + "\t" + entry.label()));
    }
}
