package io.github.chancery.cli;

import io.github.chancery.build.Forget;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery forget}: takes articles out of a store. */
@Command(
        name = "forget",
        description = {
            "Takes articles out of a store, with all that they alone say of meetings.",
            "A name that means no article, or could mean several, is told; the others are forgotten all the same."
        },
        footer = {
            "  chancery forget https://news.example/talks --loc my-graph  by its address",
            "  chancery forget 000.txt 001.txt                            by the ids or file names of the input"
        })
final class ForgetCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "The article's IRI, its url, or its id in the input (a file's name, where it has no other).")
    private List<String> articles;

    @Mixin
    private StoreOption store;

    @Mixin
    private SummaryOption summaries;

    ForgetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ConsoleListener listener = new ConsoleListener(console);
                GraphStore opened = store.openExisting()) {
            Forget.Outcome outcome = new Forget(opened, listener).run(articles);
            console.say(SummaryText.of(outcome));
            summaries.write(SummaryJson.of(outcome));
            return outcome.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
