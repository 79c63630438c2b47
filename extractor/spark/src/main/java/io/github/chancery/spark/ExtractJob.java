package io.github.chancery.spark;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.pipeline.RunTime;
import io.github.chancery.read.format.Field;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job that is submitted to a cluster: options to a run, and what came of it as a sentence. */
@Command(
        name = "chancery-spark",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads articles on a cluster, writes what each reports as N-Quads, and merges that to meetings, for",
            "`chancery build --quads`.",
            "JSON Lines, WARC, WET and whatever else Chancery reads, from any path that Hadoop knows."
        })
public final class ExtractJob implements Callable<Integer> {
    @Spec
    private CommandLine.Model.CommandSpec command;

    /** What is read, in one of two ways. */
    private static final class Input {
        @Parameters(
                arity = "1..*",
                paramLabel = "INPUT",
                description = "Files, directories and patterns such as 'hdfs:///news/2024/*.jsonl'. JSON Lines that are"
                        + " not packed are read in parts, all others a file a task.")
        private List<String> paths = List.of();

        @Option(
                names = "--manifest",
                paramLabel = "FILE",
                description = "Read the files that FILE lists, a path a line, packed or not.")
        private Optional<String> manifest = Optional.empty();
    }

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(names = "--root", paramLabel = "URI", description = "What stands before each path of the manifest.")
    private String root = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description =
                    "Where to write articles/, failures/, notes/ and meetings/. A run that broke off is taken up there again.")
    private String output;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Prefixes.BASE,
            description = "Where the IRIs of articles and unlinked entities begin (default: ${DEFAULT-VALUE}).")
    private String base;

    @Option(
            names = "--fast",
            description = "Read without the neural encoder: several times as quick, and wrong more often.")
    private boolean fast;

    @Option(names = "--keep-text", description = "Keep the articles' texts in their graphs.")
    private boolean keepText;

    @Option(names = "--any-language", description = "Read articles that are not in English, too.")
    private boolean anyLanguage;

    @Option(
            names = "--fields",
            paramLabel = "FIELD=NAME",
            split = ",",
            description = "Which key holds an article's id, title, url, published, publisher or text.")
    private Map<Field, String> fields = Map.of();

    @Option(
            names = "--no-merge",
            description =
                    "Make no meetings of the articles; whoever loads them does. Without it, a run that is finished merges.")
    private boolean isUnmerged;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many tasks and parts (default: one for 64 MB of lines, and one for each other file).")
    private int partitions;

    @Option(
            names = "--most-seconds",
            paramLabel = "N",
            defaultValue = "300",
            description = "Leave out an article that takes longer (default: ${DEFAULT-VALUE}).")
    private int mostSeconds;

    @Option(
            names = "--most-characters",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Leave out an article that is longer (default: ${DEFAULT-VALUE}).")
    private int mostCharacters;

    @Option(
            names = "--most-words",
            paramLabel = "N",
            defaultValue = "1000",
            description = "A longer sentence is passed over, told and counted (default: ${DEFAULT-VALUE}).")
    private int mostWords;

    @Option(
            names = "--most-sentences",
            paramLabel = "N",
            defaultValue = "5000",
            description =
                    "Leave out an article in which more sentences may tell of meetings (default: ${DEFAULT-VALUE}).")
    private int mostSentences;

    /** Runs the job and ends with its status: 0 done, 1 broken off, 2 wrong usage. */
    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new ExtractJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(ExtractJob::fail)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        SparkConf conf = ExtractionRun.configured(new SparkConf());
        conf.setIfMissing("spark.app.name", "chancery");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            RunSummary extracted = extraction().run(spark);
            say(command.commandLine().getErr(), extracted.sentence());
            if (!isUnmerged) {
                say(command.commandLine().getErr(), merge(spark, extracted.directory()));
            }
        }
        return ExitCode.OK;
    }

    private static String merge(JavaSparkContext spark, OutputDirectory directory) {
        return directory.merge().run(spark).map(made -> made + " meetings in ").orElse("all meetings are already in ")
                + directory.merge().meetings() + "; `chancery build --quads " + directory.path()
                + "` loads them with the articles.";
    }

    private ExtractionRun extraction() {
        InputChoice choice = input.manifest
                .<InputChoice>map(file -> new InputChoice.Listed(new Manifest(file, root)))
                .orElseGet(() -> new InputChoice.Paths(input.paths));
        return new ExtractionRun(
                choice,
                output,
                partitions,
                new ExtractionOptions(
                        base,
                        fast,
                        keepText,
                        anyLanguage,
                        fields,
                        RunTime.of(System.getenv("SOURCE_DATE_EPOCH")),
                        new ArticleLimits(mostCharacters, mostWords, mostSentences, mostSeconds)));
    }

    /** What is wrong with the user's words is said in a sentence; of what else fails Spark's log tells all. */
    private static int fail(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof ChanceryException refusal) {
            say(line.getErr(), refusal.getMessage());
            return ExitCode.USAGE;
        }
        throw failure;
    }

    private static void say(PrintWriter out, String sentence) {
        out.println(sentence);
        out.flush();
    }
}
