package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every kind of candidate tells of its word: how it is written, what it hangs on, and the way to it. */
final class WordFeatures {
    /** How the names begin of what the encoder says. */
    static final String ENCODER = "encoder ";

    private final SentenceView view;
    private final Syntax syntax;

    WordFeatures(SentenceView view) {
        this.view = view;
        this.syntax = new Syntax(view.sentence());
    }

    /** The dependency graph of the sentence. */
    Syntax syntax() {
        return syntax;
    }

    /** The dictionary form in small letters. */
    String lemma(int token) {
        return view.lemma(token).toLowerCase(Locale.ROOT);
    }

    /** The dictionary form of what governs a word, or "root". */
    String governor(Dependency edge) {
        return edge.governor() == Dependency.ROOT ? "root" : lemma(edge.governor());
    }

    /** The kind of the name or time that a word is part of; of others what they are. */
    String kind(int token, String otherwise) {
        return view.nameAt(token)
                .map(name -> name.kind().name())
                .or(() -> view.timeAt(token).map(time -> "TIME"))
                .orElseGet(() -> view.tag(token).startsWith("PRP") ? "PRONOUN" : otherwise);
    }

    /** Whether a word stands within quotation marks. */
    boolean isQuoted(int token) {
        long quotes = view.sentence().tokens().stream()
                .limit(token)
                .filter(word -> word.word().matches("``|''|\"|“|”"))
                .count();
        return quotes % 2 == 1;
    }

    /** Adds the way from an event to a word through the dependency graph, and gives it if there is a short one. */
    Optional<List<Syntax.Step>> addPath(int event, int token, Features features) {
        Optional<List<Syntax.Step>> path = syntax.path(event, token);
        if (path.isEmpty()) {
            features.add("no path");
            return path;
        }
        List<Syntax.Step> steps = path.get();
        features.add("path", whole(steps)).add("plain path", plain(steps)).add("steps", steps.size());
        features.add("trigger&path", lemma(event) + " " + whole(steps));
        if (!steps.isEmpty()) {
            features.add("first step", steps.getFirst().toString());
            features.add("last step", steps.getLast().toString());
            between(steps).forEach(step -> features.add("by", lemma(step.to())));
        }
        return path;
    }

    /** Adds what the encoder says of a word's roles in an event. */
    void addEncoded(int event, int token, Features features) {
        view.encoded()
                .role(view.wordAt(event), view.wordAt(token))
                .ifPresent(told -> told.forEach((question, chance) -> features.addChance(ENCODER + question, chance)));
    }

    /** The steps to the words on the way. */
    static List<Syntax.Step> between(List<Syntax.Step> steps) {
        return steps.subList(0, Math.max(0, steps.size() - 1));
    }

    private static String whole(List<Syntax.Step> steps) {
        return steps.stream().map(Syntax.Step::toString).collect(Collectors.joining());
    }

    /** A path without the words that prepositions add. */
    static String plain(List<Syntax.Step> steps) {
        return steps.stream().map(Syntax.Step::plain).collect(Collectors.joining());
    }
}
