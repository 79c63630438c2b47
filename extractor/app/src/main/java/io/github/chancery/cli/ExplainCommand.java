package io.github.chancery.cli;

import io.github.chancery.pipeline.Explanation;
import io.github.chancery.pipeline.Pipeline;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery explain}: what each step makes of an article. */
@Command(
        name = "explain",
        description = {
            "Tells what each step makes of an article.",
            "Which sentences are parsed and why, the names and times found, what each pattern matched and what became of"
                    + " that, who takes part and how that is known, and what the names are linked to."
        },
        footer = {
            "  chancery explain article.txt                          an article, step by step",
            "  chancery explain article.txt --patterns my-patterns   with patterns of your own",
            "  chancery explain article.txt --dependencies           with what a pattern of yours has to match"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ExtractionOptions extraction;

    @Option(
            names = "--dependencies",
            description = "Show how the words of each parsed sentence depend on each other, as patterns see it.")
    private boolean dependencies;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Pipeline pipeline = extraction.pipeline();
        try (ArticleRun<Explanation> articles =
                new ArticleRun<>(1, console, pipeline::explain, (article, explanation) -> write(explanation))) {
            articles.over(extraction.inputs(), article -> true);
            return articles.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void write(Explanation explanation) {
        console.out().println(ExplanationText.of(explanation, dependencies));
    }
}
