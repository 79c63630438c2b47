package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The words that make a sentence worth parsing, by their first letters. */
record Cues(TreeSet<String> stems) {

    static Cues shipped() {
        return new Cues(new TreeSet<>(ResourceLines.of("cues.txt")));
    }

    boolean matches(List<CoreLabel> tokens) {
        return tokens.stream().anyMatch(token -> matches(token.word().toLowerCase(Locale.ROOT)));
    }

    private boolean matches(String word) {
        // Stems that begin the word stand before it in the order; a longer stem between them shares its first letters.
        String stem = stems.floor(word);
        while (stem != null && !word.startsWith(stem)) {
            String shared = commonPrefix(stem, word);
            stem = shared.isEmpty() ? null : stems.floor(shared);
        }
        return stem != null;
    }

    private static String commonPrefix(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
