package io.github.chancery.pipeline;

import static java.util.Objects.requireNonNull;

import io.github.chancery.language.Cues;
import io.github.chancery.link.Linked;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Report;
import java.util.List;

/**
 * What each step made of an article.
 *
 * @param parsed its sentences, with names, times and dependencies as far as the cascade looked
 * @param cues the words that made sentences worth parsing
 * @param reports what they tell of meetings
 * @param linked the same reports, linked, and what else each name may stand for
 */
public record Explanation(ParsedArticle parsed, Cues cues, List<Report> reports, Linked linked) {
    public Explanation {
        requireNonNull(parsed);
        requireNonNull(cues);
        requireNonNull(linked);
        reports = List.copyOf(reports);
    }
}
