package io.github.chancery.store.tdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The process that has a store.
 *
 * @param process its number, as TDB2 left it in the lock file; may be empty
 */
record Holder(String process) {
    private static final Set<String> WITH_VALUE = Set.of("-cp", "-classpath", "--class-path", "-p", "--module-path");

    /** Its number and what it runs, as far as the system tells: "process 4711 (Chancery build)". */
    String text() {
        if (process.isEmpty()) {
            return "another process";
        }
        return "process " + process
                + command(arguments()).map(command -> " (" + command + ")").orElse("");
    }

    /** What the process was started with, as far as this system tells. */
    private List<String> arguments() {
        try {
            // Java itself tells nothing of a command that is longer than a page, as one with a class path is.
            return List.of(
                    Files.readString(Path.of("/proc", process, "cmdline")).split("\0"));
        } catch (IOException e) {
            return List.of(); // a system that keeps that elsewhere, or a process that has just ended
        }
    }

    /** The main class of a Java command and the first word after it; what follows may be nobody else's business. */
    private static Optional<String> command(List<String> arguments) {
        for (int i = 1; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (WITH_VALUE.contains(argument)) {
                i++;
            } else if (!argument.startsWith("-") && !argument.startsWith("@")) {
                String main = argument.substring(1 + Math.max(argument.lastIndexOf('.'), argument.lastIndexOf('/')));
                return Optional.of(i + 1 < arguments.size() ? main + " " + arguments.get(i + 1) : main);
            }
        }
        return Optional.empty();
    }
}
