package io.github.chancery.cli;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.pipeline.RunTime;
import io.github.chancery.read.ArticleInput;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is read, and how it is understood. */
final class ExtractionOptions {
    private static final Pattern BASE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Prefixes.BASE,
            description =
                    "Where the IRIs of articles, meetings and unlinked entities begin (default: ${DEFAULT-VALUE}).")
    private String base;

    @Mixin
    private PatternsOption patterns;

    @Mixin
    private GazetteerOption gazetteer;

    @Mixin
    private FastOption fast;

    @Mixin
    private LimitOptions limits;

    /** How far the inputs are read. */
    InputMeter meter() {
        return reading.meter();
    }

    List<Path> inputs() {
        return reading.inputs();
    }

    ArticleInput input() {
        return reading.input();
    }

    String base() {
        if (!BASE.matcher(base).matches()) {
            throw new ParameterException(
                    command.commandLine(), "--base is an absolute IRI that ends in / or #, not " + base);
        }
        return base;
    }

    /** The way of articles as these options say. */
    Pipeline pipeline(Pipelines pipelines) {
        return pipelines.create(new PipelineOptions(
                base(),
                patterns.directory(),
                gazetteer.directory(),
                fast.isOn(),
                RunTime.of(System.getenv("SOURCE_DATE_EPOCH")),
                limits.limits()));
    }

    /** The same for articles that are sure to be read: their models begin to load. */
    Pipeline pipelineNow(Pipelines pipelines) {
        return pipeline(pipelines.begin(fast.isOn()));
    }
}
