package io.github.chancery.cli;

import picocli.CommandLine.Option;

/** Whether articles are read quickly or as well as can be. */
final class FastOption {
    @Option(
            names = "--fast",
            description = "Read without the neural encoder: several times as quick, and wrong more often.")
    private boolean fast;

    boolean isOn() {
        return fast;
    }
}
