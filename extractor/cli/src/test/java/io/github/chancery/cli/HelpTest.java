package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "forget",
                "relink",
                "extract",
                "query",
                "serve",
                "export",
                "explain",
                "link",
                "gazetteer",
                "validate",
                "evaluate",
                "patterns"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Run help = Run.of(command, "--help").succeeds();
        help.prints("Usage: chancery " + command, "--verbose", "--version", "Exit codes:");
        help.prints("Examples:\n  chancery " + command);
        assertEquals("", help.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "add"})
    void everyCommandOfTheGazetteerHasHelpWithAnExample(String command) {
        Run help = Run.of("gazetteer", command, "--help").succeeds();
        help.prints("Usage: chancery gazetteer " + command, "--verbose", "Exit codes:");
        help.prints("Examples:\n  chancery gazetteer " + command);
    }

    @Test
    void theTestOfPatternsHasHelpWithAnExample() {
        Run help = Run.of("patterns", "test", "--help").succeeds();
        help.prints("Usage: chancery patterns test", "reports:", "Exit codes:");
        help.prints("Examples:\n  chancery patterns test");
    }

    @Test
    void helpIsACommandToo() {
        assertEquals(
                Run.of("build", "--help").out(),
                Run.of("help", "build").succeeds().out());
        Run.of("help").succeeds().prints("Usage: chancery", "  completion ");
    }

    @Test
    void completionIsGeneratedForShells() {
        Run.of("completion", "bash").succeeds().prints("chancery", "explain", "--patterns");
        assertEquals(
                Run.of("completion", "bash").out(),
                Run.of("completion", "zsh").succeeds().out());
        Run.of("completion", "fish")
                .succeeds()
                .prints(
                        "complete -c chancery -n 'not __fish_seen_subcommand_from build ",
                        " -f -a 'explain' -d ",
                        "complete -c chancery -n '__fish_seen_subcommand_from build' -l loc -r -d ",
                        "'__fish_seen_subcommand_from gazetteer; and __fish_seen_subcommand_from add'");
        Run.of("completion", "csh").fails(2, "SHELL", "csh");
    }

    @Test
    void theHelpOfAllListsTheCommands() {
        Run.of("--help")
                .succeeds()
                .prints(
                        "  build ",
                        "  forget ",
                        "  relink ",
                        "  extract ",
                        "  query ",
                        "  export ",
                        "  explain ",
                        "  link ",
                        "  gazetteer ",
                        "  validate ",
                        "  evaluate ",
                        "Examples:");
    }

    @Test
    void tellsItsVersion() {
        Run.of("--version").succeeds().prints("chancery ");
        Run.of("query", "--version").succeeds().prints("chancery ");
    }

    @Test
    void noCommandIsWrongUsage() {
        Run.of().fails(2, "Missing required subcommand").tells("See `chancery --help`.");
    }
}
