package io.github.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What makes the shell fish complete a command line: a line for each command and each option, where it may stand. */
final class FishCompletion {
    private final String program;
    private final List<String> lines = new ArrayList<>();

    private FishCompletion(String program) {
        this.program = program;
    }

    /** The script for a program and all its subcommands. */
    static String of(CommandSpec program) {
        FishCompletion completion = new FishCompletion(program.name());
        completion.add(program, List.of());
        return completion.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** @param path the subcommands that lead to the command */
    private void add(CommandSpec command, List<String> path) {
        String commands = String.join(" ", command.subcommands().keySet());
        String here =
                path.stream().map(name -> "__fish_seen_subcommand_from " + name).collect(Collectors.joining("; and "));
        if (!commands.isEmpty()) {
            String before = path.isEmpty() ? "" : here + "; and ";
            command.subcommands()
                    .forEach((name, sub) -> lines.add(line(
                            before + "not __fish_seen_subcommand_from " + commands,
                            "-f -a " + quoted(name)
                                    + described(
                                            sub.getCommandSpec().usageMessage().description()))));
        }
        if (!path.isEmpty()) {
            command.options().stream()
                    .filter(option -> !option.hidden())
                    .forEach(option -> lines.add(option(here, option)));
        }
        command.subcommands().forEach((name, sub) -> {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            add(sub.getCommandSpec(), longer);
        });
    }

    private String option(String here, OptionSpec option) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            words.append(" -r");
        }
        if (option.completionCandidates() != null) {
            String values = StreamSupport.stream(option.completionCandidates().spliterator(), false)
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
            words.append(" -f -a ").append(quoted(values));
        }
        return line(here, words.substring(1) + described(option.description()));
    }

    private String line(String condition, String rest) {
        return "complete -c " + program + " -n " + quoted(condition) + " " + rest;
    }

    /** The first sentence of a description. */
    private static String described(String[] description) {
        String text = description.length == 0 ? "" : CommandLine.Help.Ansi.OFF.string(description[0]);
        String first = text.replaceFirst("(?s)(?<=[.]) .*", "");
        return first.isEmpty() ? "" : " -d " + quoted(first.replaceFirst("[.]$", ""));
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
