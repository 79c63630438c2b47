package io.github.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery gazetteer build}: a Wikidata dump to a gazetteer. */
@Command(
        name = "build",
        description = {
            "Makes a gazetteer from a Wikidata JSON dump: plain, gzip or bzip2, or a directory of files such as Q31.json.",
            "The dump is read twice, in memory that does not grow with it. A run that was broken off is taken up again by"
                    + " the same command. Lines that cannot be read are counted and named. The finished gazetteer takes"
                    + " the place of an earlier one in one step; what was added to that is kept."
        },
        footer = {
            "  chancery gazetteer build --from latest-all.json.gz --to world                        a whole dump",
            "  chancery gazetteer build --from latest-all.json.gz --to world --selection my.yml     other classes",
            "  chancery build articles/ --gazetteer world                                           to use it"
        })
final class GazetteerBuildCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--from", required = true, paramLabel = "DUMP", description = "The dump, or a directory.")
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The directory of the gazetteer.")
    private Path to;

    @Option(
            names = "--selection",
            paramLabel = "FILE",
            description = "Which classes, posts and languages are kept (default: the shipped selection.yml).")
    private Optional<Path> selection;

    @Mixin
    private ThreadsOption threads;

    GazetteerBuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GazetteerModule.run(() -> new GazetteerBuilding(console).run(from, to, selection, threads.count()));
        return ExitCode.OK;
    }
}
