package io.github.chancery.cli;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Build;
import io.github.chancery.build.BuildSummary;
import io.github.chancery.build.CheckedPipeline;
import io.github.chancery.build.Extractor;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery build}: articles to a store. */
@Command(
        name = "build",
        description = {
            "Reads articles and builds the graph of the meetings that they report.",
            "Articles that the store has already are left as they are; new ones are added. A new text of an article"
                    + " that the store has from the same url takes its place.",
            "A report that violates the ontology's shapes is kept out, told and counted; the rest of its article goes in.",
            "After a change of the gazetteer articles are read again; `chancery relink` is quicker."
        },
        footer = {
            "  chancery build seeds/                              a directory to the store chancery-graph",
            "  chancery build monday.jsonl tuesday.jsonl --loc g  two files to the store g",
            "  chancery build seeds/ --patterns my-patterns       with patterns of your own",
            "  chancery build --sync seeds/ --loc g               and what is no longer in seeds/ is forgotten"
        })
final class BuildCommand implements Callable<Integer> {
    private final Console console;
    private final Pipelines pipelines;

    @Mixin
    private ExtractionOptions extraction;

    @Mixin
    private StoreOption store;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--sync",
            description = "Make the store equal to the inputs: forget the articles that are not in them. If a file or a"
                    + " line cannot be read, none is forgotten, as it may be that one.")
    private boolean sync;

    @Option(
            names = "--violations",
            paramLabel = "FILE",
            description = "Write what is kept out of the store, and why, as JSON Lines.")
    private @Nullable Path violations;

    BuildCommand(Console console, Pipelines pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        int count = threads.count();
        Extractor extractor = new CheckedPipeline(extraction.pipeline(pipelines), new Admission(Validator.shipped()));
        try (ViolationsFile file = ViolationsFile.open(Optional.ofNullable(violations));
                ConsoleListener listener = new ConsoleListener(console, file);
                GraphStore opened = store.open()) {
            Build build = new Build(extractor, opened, extraction.base(), BatchLimit.USUAL, listener);
            BuildSummary summary = build.run(extraction.inputs(), sync, count);
            console.say(SummaryText.of(summary));
            return summary.complete() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
