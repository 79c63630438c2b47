package io.github.chancery.cli;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Relink;
import io.github.chancery.build.RelinkSummary;
import io.github.chancery.pipeline.Relinking;
import io.github.chancery.pipeline.RunTime;
import io.github.chancery.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code chancery relink}: a store and a gazetteer to the store with its names linked anew. */
@Command(
        name = "relink",
        description = {
            "Links the names in a store anew, with the gazetteer as it is now and without reading the articles again.",
            "Names that only this gazetteer lets Chancery find in a text need the text: for these, build again."
        },
        footer = {"  chancery relink --loc my-graph  after a change of the gazetteer"})
final class RelinkCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private SummaryOption summaries;

    @Mixin
    private GazetteerOption gazetteer;

    RelinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Relinking relinking = Relinking.create(gazetteer.gazetteer(), RunTime.of(System.getenv("SOURCE_DATE_EPOCH")));
        try (ConsoleListener listener = new ConsoleListener(console);
                GraphStore opened = store.openExisting()) {
            RelinkSummary summary = new Relink(relinking, opened, BatchLimit.USUAL, listener).run();
            console.say(SummaryText.of(summary));
            summaries.write(SummaryJson.of(summary));
            return summary.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
