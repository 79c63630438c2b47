package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Token;
import io.github.chancery.resource.WordList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that make a sentence worth parsing, by their first letters. */
public final class Cues {
    private static final String EXEMPT = "-";

    private final Prefixes stems;
    private final Prefixes exempt;
    private final Prefixes more;

    /** @param more first letters of words that count beside the shipped ones, in small letters */
    public Cues(Collection<String> more) {
        this(WordList.of(Cues.class, "cues.txt").entries(), more);
    }

    /**
     * @param lines a stem each, or "-" and the first letters of words that are exempt from these stems
     * @param more stems from which no word is exempt
     */
    Cues(List<String> lines, Collection<String> more) {
        this.stems = new Prefixes(
                lines.stream().filter(line -> !line.startsWith(EXEMPT)).toList());
        this.exempt = new Prefixes(lines.stream()
                .filter(line -> line.startsWith(EXEMPT))
                .map(line -> line.substring(EXEMPT.length()))
                .toList());
        this.more = new Prefixes(more);
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
        return more.match(word) || (stems.match(word) && !exempt.match(word));
    }
}
