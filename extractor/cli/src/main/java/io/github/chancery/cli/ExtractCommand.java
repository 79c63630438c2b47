package io.github.chancery.cli;

import io.github.chancery.build.ArticleRun;
import io.github.chancery.graph.QuadStream;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.pipeline.PassedOver;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.Pipelines;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code chancery extract}: articles to RDF on standard output. */
@Command(
        name = "extract",
        description = "Reads articles and writes what each reports as RDF to standard output, without a store.",
        footer = {
            "  chancery extract article.txt                             one article as Turtle",
            "  chancery extract articles/ --format nquads > reports.nq  many articles, each in its own graph"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Console console;
    private final Pipelines pipelines;

    @Mixin
    private ExtractionOptions extraction;

    @Mixin
    private FormatOption format;

    @Mixin
    private KeepTextOption keepText;

    @Mixin
    private FailuresOption failures;

    @Mixin
    private ThreadsOption threads;

    ExtractCommand(Console console, Pipelines pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        int count = threads.count();
        Pipeline pipeline = keepText.of(extraction.pipelineNow(pipelines));
        try (QuadStream stream = new QuadStream(format.format(), console.out());
                LinesFile failed = failures.open();
                ConsoleListener listener = new ConsoleListener(console, extraction.meter(), failed);
                ArticleRun<List<Quad>> articles =
                        new ArticleRun<>(count, listener, pipeline::quads, (article, quads) -> write(stream, quads))) {
            articles.over(extraction.input(), article -> true);
            pipeline.passedOver().map(PassedOver::sentence).ifPresent(listener::noted);
            return articles.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void write(QuadStream stream, List<Quad> quads) {
        stream.accept(quads);
        if (console.out().checkError()) {
            throw new ChanceryException("standard output is closed or its disk is full; stopped");
        }
    }
}
