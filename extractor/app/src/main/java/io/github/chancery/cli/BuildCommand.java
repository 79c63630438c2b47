package io.github.chancery.cli;

import io.github.chancery.merge.Merger;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code chancery build}: articles to a store. */
@Command(
        name = "build",
        description = {
            "Reads articles and builds the graph of the meetings that they report.",
            "Articles that the store has already are left as they are; new ones are added.",
            "After a change of the gazetteer they are read again; `chancery relink` is quicker."
        },
        footer = {
            "  chancery build seeds/                              a directory to the store chancery-graph",
            "  chancery build monday.jsonl tuesday.jsonl --loc g  two files to the store g",
            "  chancery build seeds/ --patterns my-patterns       with patterns of your own"
        })
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ExtractionOptions extraction;

    @Mixin
    private StoreOption store;

    @Mixin
    private ThreadsOption threads;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int count = threads.count();
        Pipeline pipeline = extraction.pipeline();
        try (GraphStore opened = GraphStore.open(store.location())) {
            BuildSummary summary =
                    new Build(pipeline, opened, new Merger(extraction.base())).run(extraction.inputs(), count, console);
            console.say(summary.toString());
            return summary.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
