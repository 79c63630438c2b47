package io.github.chancery.cli;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Build;
import io.github.chancery.build.BuildSummary;
import io.github.chancery.build.CheckedPipeline;
import io.github.chancery.build.Extractor;
import io.github.chancery.build.QuadLoad;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.serve.articles.Addition;
import io.github.chancery.serve.articles.RemoteStore;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Validator;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
            "  chancery build --sync seeds/ --loc g               and what is no longer in seeds/ is forgotten",
            "  chancery build --sync seeds/ --loc g --dry-run     what that would do",
            "  chancery build --quads parts/ --loc g              articles that were extracted elsewhere",
            "  chancery build seeds/ --endpoint http://127.0.0.1:3030/  to the store that `chancery serve` shows meanwhile",
            "  chancery build seeds/ --endpoint http://db.example/ds    to one that Fuseki or another server keeps"
        })
final class BuildCommand implements Callable<Integer> {
    /** Options of a build that does not hand its articles to a server of ours. */
    private static final List<String> LOCAL = List.of(
            "--loc",
            "--quads",
            "--dry-run",
            "--sync",
            "--violations",
            "--threads",
            "--fast",
            "--patterns",
            "--gazetteer",
            "--base",
            "--most-characters",
            "--most-words",
            "--most-sentences",
            "--most-seconds");

    /** Options on how articles are read. */
    private static final List<String> READING = List.of(
            "--sync",
            "--dry-run",
            "--violations",
            "--keep-text",
            "--fast",
            "--patterns",
            "--gazetteer",
            "--base",
            "--most-characters",
            "--most-words",
            "--most-sentences",
            "--most-seconds",
            "--fields",
            "--input-format",
            "--any-language");

    private final Console console;
    private final Pipelines pipelines;

    @Mixin
    private ExtractionOptions extraction;

    @Mixin
    private StoreOption store;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private KeepTextOption keepText;

    @Mixin
    private FailuresOption failures;

    @Mixin
    private SummaryOption summaries;

    @Option(
            names = "--dry-run",
            description = "Tell what would become of each article and change nothing. No article is read for meetings.")
    private boolean dry;

    @Option(
            names = "--quads",
            description =
                    "INPUT is N-Quads, .nq or .nq.gz, and directories of them, with each article's graph whole in one"
                            + " file, as a cluster job or `chancery export` writes them. A file that violates the shapes is refused.")
    private boolean quads;

    @Spec
    private CommandSpec command;

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
        Optional<URI> server = store.server();
        if (server.isPresent()) {
            return handOver(server.get());
        }
        if (quads) {
            return load();
        }
        return dry ? plan() : build();
    }

    private int handOver(URI server) {
        refuse(LOCAL, "a server of `chancery serve`; its own options say how articles are read");
        try (LinesFile failed = failures.open();
                ConsoleListener listener = new ConsoleListener(console, extraction.meter(), failed);
                RemoteStore remote = new RemoteStore(server, store.token().required(), keepText.isOn(), listener)) {
            Addition addition = remote.add(extraction.input());
            addition.notes().forEach(listener::noted);
            addition.failures().forEach(listener::failed);
            return told(addition.summary().withFailures(remote.unreadable()));
        }
    }

    private void refuse(List<String> options, String reason) {
        CommandLine line = command.commandLine();
        for (String option : options) {
            if (line.getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(line, option + " does not go with " + reason);
            }
        }
    }

    private int load() {
        refuse(READING, "--quads; its articles have been read");
        int count = threads.count();
        try (LinesFile failed = failures.open();
                ConsoleListener listener = new ConsoleListener(console, InputMeter.unknown(), failed);
                GraphStore opened = store.open()) {
            QuadLoad load = new QuadLoad(opened, Validator.shipped(), BatchLimit.USUAL, listener);
            return told(load.run(extraction.inputs(), count));
        }
    }

    private int told(BuildSummary summary) {
        console.say(SummaryText.of(summary));
        summaries.write(SummaryJson.of(summary));
        return summary.complete() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int plan() {
        Extractor extractor = extractor();
        try (LinesFile failed = failures.open();
                ConsoleListener listener = new ConsoleListener(console, extraction.meter(), failed);
                GraphStore opened = store.openForLooking()) {
            console.say("Nothing is changed; this is what a build would do:");
            return told(new Build(extractor, opened, extraction.base(), BatchLimit.USUAL, listener)
                    .plan(extraction.input(), sync));
        }
    }

    private Extractor extractor() {
        return new CheckedPipeline(keepText.of(extraction.pipeline(pipelines)), new Admission(Validator.shipped()));
    }

    private int build() {
        int count = threads.count();
        Extractor extractor = extractor();
        try (LinesFile failed = failures.open();
                ViolationsFile file = ViolationsFile.open(Optional.ofNullable(violations));
                ConsoleListener listener = new ConsoleListener(console, extraction.meter(), failed, file);
                GraphStore opened = store.open()) {
            Build build = new Build(extractor, opened, extraction.base(), BatchLimit.USUAL, listener);
            return told(build.run(extraction.input(), sync, count));
        }
    }
}
