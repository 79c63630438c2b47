package io.github.chancery.cli;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How wide the lines of the user's terminal are. */
final class TerminalWidth {
    private static final int USUAL = 120;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{1,3}");

    private TerminalWidth() {}

    /**
     * As the variable COLUMNS tells it, which the launcher sets where there is a terminal.
     *
     * @param environment the variables of the environment
     * @return a number of characters
     */
    static int of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COLUMNS"))
                .filter(columns -> NUMBER.matcher(columns).matches())
                .map(Integer::valueOf)
                .orElse(USUAL);
    }
}
