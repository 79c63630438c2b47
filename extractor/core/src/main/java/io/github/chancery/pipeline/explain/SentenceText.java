package io.github.chancery.pipeline.explain;

import io.github.chancery.language.Cues;
import io.github.chancery.meeting.event.ReadEvent;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleHit;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Sentences as plain text: whether each was parsed and why, the names and times found in it, and what patterns matched.
 *
 * @param article the article's text
 * @param cues the words that made sentences worth parsing
 * @param events those that were found in the article, and what became of them
 * @param dependencies whether to show how the words depend on each other
 */
record SentenceText(String article, Cues cues, List<ReadEvent> events, boolean dependencies) {
    private static final String INDENT = "       ";

    /** Adds {@code sentences}, numbered from 1. */
    void add(List<Sentence> sentences, StringJoiner lines) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            lines.add(String.format("  %3d  %s", i + 1, quote(sentence.begin(), sentence.end())));
            lines.add(INDENT + verdict(sentence));
            sentence.names().forEach(name -> lines.add(INDENT + name(sentence, name)));
            sentence.times().forEach(time -> lines.add(INDENT + time(sentence, time)));
            if (dependencies) {
                sentence.dependencies().forEach(edge -> lines.add(INDENT + dependency(sentence, edge)));
            }
            int index = i;
            events.stream().filter(event -> event.sentence() == index).forEach(event -> {
                lines.add(INDENT + event(event));
                event.judgement().ifPresent(judged -> lines.add(INDENT + "  " + judgement(judged)));
                event.roles().forEach(role -> lines.add(INDENT + "  " + role(role)));
            });
        }
    }

    private static String event(ReadEvent event) {
        String who = event.parties().isEmpty() ? "nobody" : String.join(", ", event.parties());
        return "match: " + event.pattern() + ", by \"" + event.trigger().quote() + "\", of " + who + ": "
                + event.outcome();
    }

    private static String judgement(Judgement judged) {
        return String.format(Locale.ROOT, "chance %.2f: ", judged.chance())
                + judged.reasons().stream()
                        .map(reason -> String.format(Locale.ROOT, "%s %+.2f", reason.feature(), reason.weight()))
                        .collect(Collectors.joining(", "));
    }

    private static String role(RoleHit hit) {
        return Words.of(hit.role()) + " \"" + hit.word().quote() + "\" by " + String.join(", ", hit.patterns());
    }

    private static String dependency(Sentence sentence, Dependency edge) {
        String governor = edge.governor() == Dependency.ROOT ? "ROOT" : numbered(sentence, edge.governor());
        return "dependency: " + edge.relation() + "(" + governor + ", " + numbered(sentence, edge.dependent()) + ")";
    }

    private static String numbered(Sentence sentence, int token) {
        return sentence.tokens().get(token).word() + "-" + (token + 1);
    }

    private String verdict(Sentence sentence) {
        return cues.in(sentence)
                .map(cue ->
                        (sentence.isParsed() ? "parsed: cue \"" : "not parsed, in spite of the cue \"") + cue + "\"")
                .orElse("left out: no cue");
    }

    private String name(Sentence sentence, NamedEntity name) {
        StringBuilder text = new StringBuilder(Words.of(name.kind())).append(": ");
        text.append(words(sentence, name.nameFirst(), name.nameEnd()));
        name.title().ifPresent(title -> text.append("; title: ").append(title));
        name.affiliation().ifPresent(affiliation -> text.append("; of: ").append(affiliation));
        return text.toString();
    }

    private String time(Sentence sentence, TimeExpression time) {
        return "time: " + words(sentence, time.first(), time.end()) + " = " + TimeText.of(time.value());
    }

    private String words(Sentence sentence, int first, int end) {
        return quote(
                sentence.tokens().get(first).begin(),
                sentence.tokens().get(end - 1).end());
    }

    private String quote(int begin, int end) {
        return article.substring(begin, end).strip().replaceAll("\\s+", " ");
    }
}
