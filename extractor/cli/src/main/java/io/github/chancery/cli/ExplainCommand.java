package io.github.chancery.cli;

import io.github.chancery.build.ArticleRun;
import io.github.chancery.merge.explain.MeetingExplainer;
import io.github.chancery.pipeline.Explanation;
import io.github.chancery.pipeline.PassedOver;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.pipeline.explain.ExplanationText;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery explain}: what each step makes of an article. */
@Command(
        name = "explain",
        description = {
            "Tells what each step makes of an article, or why a meeting's reports were joined.",
            "Of an article: which sentences are parsed and why, the names and times found, what each pattern matched and what became of"
                    + " that, who takes part and how that is known, and what the names are linked to.",
            "With --loc or --endpoint, INPUT is the IRI of a meeting in that store, or its identifier: what each of its reports tells"
                    + " and has in common with the others, and why reports near it were not joined."
        },
        footer = {
            "  chancery explain article.txt                          an article, step by step",
            "  chancery explain article.txt --patterns my-patterns   with patterns of your own",
            "  chancery explain article.txt --dependencies           with what a pattern of yours has to match",
            "  chancery explain 6d33994895a81b92750d --loc my-graph  a meeting of a store"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final Pipelines pipelines;

    @Mixin
    private ExtractionOptions extraction;

    @Option(
            names = "--dependencies",
            description = "Show how the words of each parsed sentence depend on each other, as patterns see it.")
    private boolean dependencies;

    @Mixin
    private StoreOption store;

    @Spec
    private CommandSpec command;

    ExplainCommand(Console console, Pipelines pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        return store.isNamed() ? explainMeetings() : explainArticles();
    }

    /** A meeting's IRI is no path: it is taken as it was given. */
    private int explainMeetings() {
        List<String> names = command.commandLine().getParseResult().matchedPositionals().stream()
                .flatMap(given -> given.originalStringValues().stream())
                .toList();
        try (GraphStore opened = store.openExisting()) {
            names.forEach(name -> console.out().println(MeetingText.of(MeetingExplainer.explain(opened, name))));
            return ExitCode.OK;
        }
    }

    private int explainArticles() {
        Pipeline pipeline = extraction.pipelineNow(pipelines);
        try (ConsoleListener listener = new ConsoleListener(console);
                ArticleRun<Explanation> articles = new ArticleRun<>(
                        1, listener, pipeline::explain, (article, explanation) -> write(explanation))) {
            articles.over(extraction.input(), article -> true);
            pipeline.passedOver().map(PassedOver::sentence).ifPresent(listener::noted);
            return articles.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void write(Explanation explanation) {
        console.out().println(ExplanationText.of(explanation, dependencies));
    }
}
