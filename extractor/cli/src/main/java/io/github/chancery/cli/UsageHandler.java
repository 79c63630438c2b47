package io.github.chancery.cli;

import static java.util.Objects.requireNonNullElse;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Tells a user what is wrong with the arguments, and where the right ones are described. */
record UsageHandler(Console console) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        console.fail(requireNonNullElse(e.getMessage(), "wrong usage"), e);
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        console.say("See `" + command.getCommandSpec().qualifiedName() + " --help`.");
        return ExitCode.USAGE;
    }
}
