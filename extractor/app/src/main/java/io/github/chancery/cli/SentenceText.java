package io.github.chancery.cli;

import io.github.chancery.language.Cues;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.TimeExpression;
import java.util.List;
import java.util.StringJoiner;

/** Sentences as plain text: whether each was parsed and why, and the names and times found in it. */
record SentenceText(String article, Cues cues) {
    private static final String INDENT = "       ";

    /** Adds {@code sentences}, numbered from 1. */
    void add(List<Sentence> sentences, StringJoiner lines) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            lines.add(String.format("  %3d  %s", i + 1, quote(sentence.begin(), sentence.end())));
            lines.add(INDENT + verdict(sentence));
            sentence.names().forEach(name -> lines.add(INDENT + name(sentence, name)));
            sentence.times().forEach(time -> lines.add(INDENT + time(sentence, time)));
        }
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
        return "time: " + words(sentence, time.first(), time.end()) + " = " + time.timex();
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
