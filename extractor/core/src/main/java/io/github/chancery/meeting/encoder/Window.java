package io.github.chancery.meeting.encoder;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stretch of an article that the encoder reads at once.
 *
 * @param pieces the numbers of its word pieces
 * @param places where among the pieces each of its words begins
 * @param sentences the sentences whose events are read here; the others are there for what they settle
 */
public record Window(List<Integer> pieces, Map<Word, Integer> places, Set<Integer> sentences) {
    /** How many pieces a window has at most. */
    public static final int SIZE = 256;

    public Window {
        pieces = List.copyOf(pieces);
        places = Map.copyOf(places);
        sentences = Set.copyOf(sentences);
    }

    /**
     * A word of an article.
     *
     * @param sentence its sentence's index; that of the dateline is {@link #DATELINE}
     * @param token its index there
     */
    public record Word(int sentence, int token) {
        /** The sentence that the dateline is taken for, which is no sentence of its article. */
        public static final int DATELINE = -1;
    }
}
