package io.github.chancery.pipeline;

import static java.util.Objects.requireNonNull;

import io.github.chancery.language.Cues;
import io.github.chancery.link.Linked;
import io.github.chancery.meeting.Findings;
import io.github.chancery.model.ParsedArticle;

/**
 * What each step made of an article.
 *
 * @param parsed its sentences, with names, times and dependencies as far as the cascade looked
 * @param cues the words that made sentences worth parsing
 * @param findings what they tell of meetings, and what became of each event
 * @param linked the same reports, linked, and what else each name may stand for
 */
public record Explanation(ParsedArticle parsed, Cues cues, Findings findings, Linked linked) {
    public Explanation {
        requireNonNull(parsed);
        requireNonNull(cues);
        requireNonNull(findings);
        requireNonNull(linked);
    }
}
