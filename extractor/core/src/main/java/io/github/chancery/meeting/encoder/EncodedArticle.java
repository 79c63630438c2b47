package io.github.chancery.meeting.encoder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

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
    private final Map<Place, float[]> asEvents = new ConcurrentHashMap<>();
    private final Map<Place, float[]> asWords = new ConcurrentHashMap<>();

    private record Place(int window, Window.Word word) {}

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
    public Optional<Map<EventQuestion, Double>> event(Window.Word word) {
        return heads.flatMap(head -> vector(word, word).map(head::event).map(told -> round(EventQuestion.class, told)));
    }

    /** The same for each {@link RoleQuestion} about a word and another that denotes an encounter. */
    public Optional<Map<RoleQuestion, Double>> role(Window.Word event, Window.Word word) {
        return heads.flatMap(head -> seen(event, event, asEvents, head::asEvent)
                .flatMap(one -> seen(event, word, asWords, head::asWord)
                        .map(other -> head.role(one, other, Distances.step(event, word))))
                .map(told -> round(RoleQuestion.class, told)));
    }

    /** The same for one question. */
    public OptionalDouble role(RoleQuestion question, Window.Word event, Window.Word word) {
        return role(event, word)
                .map(told -> OptionalDouble.of(told.getOrDefault(question, 0.0)))
                .orElse(OptionalDouble.empty());
    }

    /** What is seen in a word of the window where an event is read, kept for the next who asks. */
    private Optional<float[]> seen(
            Window.Word event, Window.Word word, Map<Place, float[]> kept, UnaryOperator<float[]> see) {
        Integer window = bySentence.get(event.sentence());
        return window == null
                ? Optional.empty()
                : vector(event, word)
                        .map(vector -> kept.computeIfAbsent(new Place(window, word), place -> see.apply(vector)));
    }

    /** A word's vector in the window where an event is read. */
    private Optional<float[]> vector(Window.Word event, Window.Word word) {
        return Optional.ofNullable(bySentence.get(event.sentence())).flatMap(window -> Optional.ofNullable(
                        windows.get(window).places().get(word))
                .map(place -> vectors.get(window)[place]));
    }

    /** @param chances one a question, in their order */
    private static <Q extends Enum<Q>> Map<Q, Double> round(Class<Q> questions, double[] chances) {
        Map<Q, Double> rounded = new EnumMap<>(questions);
        for (Q question : questions.getEnumConstants()) {
            rounded.put(question, Math.round(chances[rounded.size()] * STEPS) / STEPS);
        }
        return rounded;
    }
}
