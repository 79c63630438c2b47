package io.github.chancery.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of one input that are no articles: named, and counted where they are many. */
final class PassedOver {
    private static final int MOST_NAMED = 20;

    private final String input;
    private final List<String> named = new ArrayList<>();
    private int count;
    private int hidden;

    PassedOver(String input) {
        this.input = input;
    }

    /** One that is of no kind that is read. */
    void add(String name) {
        count++;
        if (named.size() < MOST_NAMED) {
            named.add(
                    name.startsWith(input) ? name.substring(input.length()).replaceFirst("^(?:/|\\\\|!/)", "") : name);
        }
    }

    /** One whose name says that it is not to be seen. */
    void addHidden() {
        hidden++;
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return count == 0;
    }

    /** What the user should know. */
    Optional<String> sentence() {
        if (count == 0 && hidden == 0) {
            return Optional.empty();
        }
        StringBuilder sentence = new StringBuilder(input).append(": passed over ");
        if (count > 0) {
            sentence.append(count).append(count == 1 ? " file that is" : " files that are");
            sentence.append(" of no kind that is read: ").append(String.join(", ", named));
            sentence.append(count > named.size() ? ", …" : "").append(hidden > 0 ? "; and " : "");
        }
        if (hidden > 0) {
            sentence.append(hidden).append(hidden == 1 ? " hidden one" : " hidden ones");
        }
        return Optional.of(sentence.append('.').toString());
    }
}
