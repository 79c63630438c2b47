package io.github.chancery.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery completion}: what makes a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Writes what makes a shell complete commands, options and their values.",
        footer = {
            "  source <(chancery completion bash)                           in this shell; bash or zsh",
            "  chancery completion fish > ~/.config/fish/completions/chancery.fish"
        })
final class CompletionCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell;

    /** The shells whose way of completing is known. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        CommandSpec all = spec.root();
        // The script for bash makes zsh complete like bash.
        console.out()
                .print(shell == Shell.FISH ? FishCompletion.of(all) : AutoComplete.bash(all.name(), all.commandLine()));
    }
}
