package io.github.chancery.cli;

import io.github.chancery.build.CheckedPipeline;
import io.github.chancery.build.Evaluate;
import io.github.chancery.build.Evaluate.Evaluated;
import io.github.chancery.evaluate.EvaluationText;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate}: precision and recall against annotated articles. */
@Command(
        name = "evaluate",
        description = {
            "Compares the meetings found in annotated articles with the annotated ones, and tells precision, recall"
                    + " and F1, what each pattern found right and wrong, and how far the confidence can be trusted.",
            "An annotated article is a line of JSON Lines with \"id\" and \"text\" (\"title\", \"url\" and"
                    + " \"published\" where known) and the \"meetings\" it reports. A meeting is written like",
            "  {\"type\": \"meeting\", \"status\": \"held\",",
            "   \"participants\": [{\"name\": \"Sergey Lavrov\", \"qid\": \"Q58217\"}, {\"name\": \"Iran\"}],",
            "   \"places\": [{\"name\": \"Moscow\", \"qid\": null}],",
            "   \"date\": {\"text\": \"on Monday\", \"value\": \"2016-08-15\"},",
            "   \"topics\": [\"situation in Syria\"],",
            "   \"evidence\": [\"Lavrov received Iran's envoy.\"]}",
            "where type is meeting, visit or call, and status is held, planned, proposed, cancelled or denied."
        },
        footer = {
            "  chancery evaluate gold.jsonl                          all measures",
            "  chancery evaluate gold.jsonl --errors 20              and the first meetings missed or invented",
            "  chancery evaluate gold.jsonl --patterns my-patterns   with patterns of your own"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;
    private final Pipelines pipelines;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "GOLD.jsonl", description = "A file of annotated articles.")
    private Path file;

    @Mixin
    private PatternsOption patterns;

    @Mixin
    private GazetteerOption gazetteer;

    @Mixin
    private FastOption fast;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show the first N meetings that were missed or invented (default: ${DEFAULT-VALUE}).")
    private int errors;

    EvaluateCommand(Console console, Pipelines pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        if (errors < 0) {
            throw new ParameterException(command.commandLine(), "--errors is 0 or more, not " + errors);
        }
        int count = threads.count();
        Pipeline pipeline = pipelines.create(new PipelineOptions(
                Prefixes.BASE,
                patterns.directory(),
                gazetteer.directory(),
                fast.isOn(),
                Instant.EPOCH,
                limits.limits()));
        Admission admission = new Admission(Validator.shipped());
        try (ConsoleListener listener = new ConsoleListener(console)) {
            Evaluated evaluated = new Evaluate(new CheckedPipeline(pipeline, admission), listener).run(file, count);
            console.out().print(EvaluationText.of(evaluated.evaluation(), errors));
            return evaluated.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
