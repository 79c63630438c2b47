package io.github.chancery.language;

import java.util.Collection;
import java.util.TreeSet;

/** First letters of words, to look words up by. */
final class Prefixes {
    private final TreeSet<String> beginnings;

    Prefixes(Collection<String> beginnings) {
        this.beginnings = new TreeSet<>(beginnings);
    }

    /** Whether {@code word} begins with one of these. */
    boolean match(String word) {
        // Those that begin the word stand before it in the order; a longer one between them shares its first letters.
        String beginning = beginnings.floor(word);
        while (beginning != null && !word.startsWith(beginning)) {
            String shared = commonPrefix(beginning, word);
            beginning = shared.isEmpty() ? null : beginnings.floor(shared);
        }
        return beginning != null;
    }

    private static String commonPrefix(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
