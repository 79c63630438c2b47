package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that make a sentence worth parsing, by their first letters. */
public final class Cues {
    private static final String EXEMPT = "-";

    private final Beginnings stems;
    private final Beginnings exempt;

    private Cues(Beginnings stems, Beginnings exempt) {
        this.stems = stems;
        this.exempt = exempt;
    }

    /** The shipped words. */
    public static Cues shipped() {
        return of(ResourceLines.of("cues.txt"));
    }

    /** @param lines a stem each, or "-" and the first letters of words that are exempt from the stems */
    static Cues of(List<String> lines) {
        return new Cues(
                new Beginnings(
                        lines.stream().filter(line -> !line.startsWith(EXEMPT)).toList()),
                new Beginnings(lines.stream()
                        .filter(line -> line.startsWith(EXEMPT))
                        .map(line -> line.substring(EXEMPT.length()))
                        .toList()));
    }

    /** The first word that makes {@code sentence} worth parsing, as written; empty when none does. */
    public Optional<String> in(Sentence sentence) {
        return sentence.tokens().stream().map(Token::word).filter(this::matches).findFirst();
    }

    boolean matches(List<CoreLabel> tokens) {
        return tokens.stream().anyMatch(token -> matches(token.word()));
    }

    boolean matches(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        return stems.match(word) && !exempt.match(word);
    }
}
