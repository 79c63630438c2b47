package io.github.chancery.meeting.pattern;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import io.github.chancery.model.MeetingType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A compiled pattern.
 *
 * @param name its name, which no other pattern has; what it finds is reported under it
 * @param place the file and the line that it stands in, for messages
 * @param type what a match of it is, or nothing if it only adds roles to events that others find
 * @param parties how many participants an event that it finds needs at least; nothing if it only tells more of a meeting
 *     told before
 * @param vague whether what it finds tells that parties met but not surely how
 * @param headline what an article's headline must have for the pattern to count
 * @param semgrex matched against the enhanced dependency graph of a sentence; its node "event" is the event
 * @param nodes what words it needs, whatever hangs on them, the event first
 */
record MeetingPattern(
        String name,
        String place,
        Optional<MeetingType> type,
        OptionalInt parties,
        boolean vague,
        Optional<Pattern> headline,
        SemgrexPattern semgrex,
        List<NodeTest> nodes) {
    /** Whether a word can be the event, whatever hangs on it. */
    boolean isAbout(IndexedWord word) {
        return nodes.get(0).matches(word);
    }

    /** Whether a sentence has all the words that the pattern needs. */
    boolean mayMatch(List<IndexedWord> words) {
        for (NodeTest node : nodes) {
            if (!node.matchesAny(words)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it knows more of an event of one type than another: it is content with fewer parties. */
    boolean needsFewerThan(MeetingPattern other) {
        return parties.isPresent() && (other.parties.isEmpty() || parties.getAsInt() < other.parties.getAsInt());
    }

    boolean suits(String articleHeadline) {
        return headline.isEmpty() || headline.get().matcher(articleHeadline).find();
    }
}
