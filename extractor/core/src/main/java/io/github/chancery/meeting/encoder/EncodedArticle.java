package io.github.chancery.meeting.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the encoder says of the words of an article. */
public final class EncodedArticle {
    /** Of an article that the encoder did not read. */
    public static final EncodedArticle NONE = new EncodedArticle(List.of(), List.of(), Optional.empty());
    /** Chances are told in so many steps, so that the last bits, in which machines differ, seldom decide. */
    private static final double STEPS = 1000;

    private final List<Window> windows;
    private final List<float[][]> vectors;
    private final Optional<EncoderHeads> heads;
    private final Map<Integer, Integer> bySentence = new HashMap<>();

    /** @param vectors of each window, those of its pieces */
    EncodedArticle(List<Window> windows, List<float[][]> vectors, Optional<EncoderHeads> heads) {
        this.windows = List.copyOf(windows);
        this.vectors = new ArrayList<>(vectors);
        this.heads = heads;
        for (int i = 0; i < windows.size(); i++) {
            int window = i;
            windows.get(i).sentences().forEach(sentence -> bySentence.put(sentence, window));
        }
    }

    /** The chances, from 0 to 1, of a yes to each {@link EventQuestion} about a word; none where it was not read. */
    public Optional<double[]> event(Window.Word word) {
        return heads.flatMap(head -> vector(word, word).map(head::event).map(EncodedArticle::round));
    }

    /** The same for each {@link RoleQuestion} about a word and another that denotes an encounter. */
    public Optional<double[]> role(Window.Word event, Window.Word word) {
        return heads.flatMap(head -> vector(event, event)
                .flatMap(one -> vector(event, word).map(other -> head.role(one, other, Distances.step(event, word))))
                .map(EncodedArticle::round));
    }

    /** The chance of one answer. */
    public static double of(RoleQuestion question, double[] chances) {
        return chances[question.ordinal()];
    }

    /** A word's vector in the window where an event is read. */
    private Optional<float[]> vector(Window.Word event, Window.Word word) {
        return Optional.ofNullable(bySentence.get(event.sentence())).flatMap(window -> Optional.ofNullable(
                        windows.get(window).places().get(word))
                .map(place -> vectors.get(window)[place]));
    }

    private static double[] round(double[] chances) {
        double[] rounded = new double[chances.length];
        for (int i = 0; i < chances.length; i++) {
            rounded[i] = Math.round(chances[i] * STEPS) / STEPS;
        }
        return rounded;
    }
}
