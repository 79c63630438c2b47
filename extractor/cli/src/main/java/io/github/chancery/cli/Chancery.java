package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.cli.StandardOutput.ReaderGoneException;
import io.github.chancery.pipeline.Pipelines;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The command {@code chancery}: its subcommands, where they write, and what their failures are told as. */
@Command(
        name = "chancery",
        description = "Builds a knowledge graph of diplomatic meetings from news articles.",
        mixinStandardHelpOptions = true,
        versionProvider = ManifestVersion.class,
        scope = ScopeType.INHERIT,
        usageHelpWidth = 100,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:some input failed, or the work could not be done", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery build articles/ --loc my-graph   articles to a graph",
            "  chancery query                            the questions that Chancery ships",
            "  chancery build --help                     more about a command"
        })
public final class Chancery {
    @Mixin
    private final Console console;

    private final Pipelines pipelines;

    private Chancery(Console console, Pipelines pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    /** Runs the command line {@code arguments} and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = stream(new StandardOutput(new FileOutputStream(FileDescriptor.out)), false);
        PrintStream err = stream(new FileOutputStream(FileDescriptor.err), true);
        System.exit(run(new Console(out, err, Boolean.getBoolean("chancery.progress")), new Pipelines(), arguments));
    }

    static int run(Console console, Pipelines pipelines, String... arguments) {
        return new Chancery(console, pipelines).run(arguments);
    }

    private int run(String... arguments) {
        try {
            return runToTheEnd(arguments);
        } catch (ReaderGoneException e) {
            return ExitCode.OK;
        }
    }

    private int runToTheEnd(String... arguments) {
        int code = runWithinMemory(arguments);
        if (code == ExitCode.OK && console.out().checkError()) {
            console.fail("the results could not all be written to standard output; it is closed or its disk is full");
            return ExitCode.SOFTWARE;
        }
        return code;
    }

    private int runWithinMemory(String... arguments) {
        try {
            return commands().execute(arguments);
        } catch (OutOfMemoryError e) {
            console.fail("the memory ran out; give more with CHANCERY_JAVA_OPTS=-Xmx4g", e);
            return ExitCode.SOFTWARE;
        }
    }

    private CommandLine commands() {
        return new CommandLine(this)
                .addSubcommand(new BuildCommand(console, pipelines))
                .addSubcommand(new ForgetCommand(console))
                .addSubcommand(new RelinkCommand(console))
                .addSubcommand(new CompactCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new DoctorCommand(console))
                .addSubcommand(new ExtractCommand(console, pipelines))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ServeCommand(console, pipelines))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ExplainCommand(console, pipelines))
                .addSubcommand(new LinkCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new EvaluateCommand(console, pipelines))
                .addSubcommand(GazetteerCommand.withSubcommands(console))
                .addSubcommand(PatternsCommand.withSubcommands(console, pipelines))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new ManualCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, UTF_8))
                .setErr(new PrintWriter(console.err(), true, UTF_8))
                .setParameterExceptionHandler(new UsageHandler(console))
                .setExecutionExceptionHandler(new FailureHandler(console));
    }

    private static PrintStream stream(OutputStream bytes, boolean autoFlush) {
        return new PrintStream(new BufferedOutputStream(bytes), autoFlush, UTF_8);
    }
}
