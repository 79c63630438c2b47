package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Token;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The words that make a sentence worth parsing, by their first letters. */
public final class Cues {
    private final TreeSet<String> stems = new TreeSet<>(ResourceLines.of("cues.txt"));

    /** @param more first letters of words, in small letters, that count beside the shipped ones */
    public Cues(Collection<String> more) {
        stems.addAll(more);
    }

    /** The first word that makes {@code sentence} worth parsing, as written; empty when none does. */
    public Optional<String> in(Sentence sentence) {
        return sentence.tokens().stream().map(Token::word).filter(this::matches).findFirst();
    }

    boolean matches(List<CoreLabel> tokens) {
        return tokens.stream().anyMatch(token -> matches(token.word()));
    }

    private boolean matches(String written) {
        String word = written.toLowerCase(Locale.ROOT);
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
