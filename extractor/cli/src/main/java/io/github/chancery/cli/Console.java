package io.github.chancery.cli;

import java.io.PrintStream;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where commands write: results to one stream, all else to the other. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean showsProgress;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Tell nothing but results and failures.")
    private boolean quiet;

    Console(PrintStream out, PrintStream err, boolean showsProgress) {
        this.out = out;
        this.err = err;
        this.showsProgress = showsProgress;
    }

    /** Where results go. */
    PrintStream out() {
        return out;
    }

    /** Where messages go. */
    PrintStream err() {
        return err;
    }

    /** Whether somebody watches the messages as they come. */
    boolean showsProgress() {
        return showsProgress && !quiet;
    }

    /** Tells the user something that is no result, and no failure. */
    void say(String message) {
        if (!quiet) {
            print(message);
        }
    }

    /** Tells the user of a failure, in one sentence. */
    void fail(String sentence) {
        print("chancery: " + sentence);
    }

    private void print(String message) {
        err.println(showsProgress() ? Progress.CLEAR_LINE + message : message);
    }

    /** Tells the user of a failure and, when asked to, where it comes from. */
    void fail(String sentence, Throwable cause) {
        fail(sentence);
        if (verbose) {
            cause.printStackTrace(err);
        }
    }
}
