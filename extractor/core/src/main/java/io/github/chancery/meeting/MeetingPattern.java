package io.github.chancery.meeting;

import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import io.github.chancery.model.MeetingType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A compiled pattern.
 *
 * @param name its name in its file; what it finds is reported under it
 * @param type what a match of it is, or nothing if it only adds roles to events that others find
 * @param parties how many participants an event that it finds needs at least; {@link #FOLLOWS} if it only tells more of
 *     a meeting told before
 * @param vague whether what it finds tells that parties met but not surely how
 * @param headline what an article's headline must have for the pattern to count
 * @param semgrex matched against the enhanced dependency graph of a sentence; its node "event" is the event
 */
record MeetingPattern(
        String name,
        Optional<MeetingType> type,
        int parties,
        boolean vague,
        Optional<Pattern> headline,
        SemgrexPattern semgrex) {
    /** More participants than any meeting has. */
    static final int FOLLOWS = Integer.MAX_VALUE;

    boolean suits(String articleHeadline) {
        return headline.isEmpty() || headline.get().matcher(articleHeadline).find();
    }
}
