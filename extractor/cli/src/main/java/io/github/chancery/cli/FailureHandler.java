package io.github.chancery.cli;

import io.github.chancery.cli.StandardOutput.ReaderGoneException;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.query.UnknownParameterException;
import io.github.chancery.query.UnknownQueryException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one sentence and an exit code. */
record FailureHandler(Console console) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReaderGoneException) {
                return ExitCode.OK;
            }
        }
        if (!(e instanceof ChanceryException failure)) {
            console.fail("this should not have happened: " + e + "; run again with --verbose to see where it did", e);
            return ExitCode.SOFTWARE;
        }
        console.fail(failure.getMessage(), e);
        boolean wrongUsage = e instanceof UnknownQueryException || e instanceof UnknownParameterException;
        return wrongUsage ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }
}
