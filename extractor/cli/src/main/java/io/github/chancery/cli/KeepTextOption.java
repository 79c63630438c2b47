package io.github.chancery.cli;

import io.github.chancery.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** {@code --keep-text}: whether articles' texts go into their graphs. */
final class KeepTextOption {
    @Option(
            names = "--keep-text",
            description =
                    "Keep the articles' texts in their graphs, so that pages show quotes in their context; see that"
                            + " the texts' licence lets you. Without it only quotes are kept, and an article read again loses its"
                            + " text.")
    private boolean keepsText;

    boolean isOn() {
        return keepsText;
    }

    Pipeline of(Pipeline pipeline) {
        return keepsText ? pipeline.keepingText() : pipeline;
    }
}
