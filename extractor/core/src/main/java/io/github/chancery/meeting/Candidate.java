package io.github.chancery.meeting;

import io.github.chancery.model.MeetingType;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An event that a pattern found in a sentence, before anyone asks who is meant.
 *
 * @param sentence where
 * @param event the token that tells of it
 * @param type how the parties met
 * @param pattern the name of the pattern that found it
 * @param parties how many participants it needs at least
 * @param roles the tokens that play each role, in order of the text
 */
record Candidate(
        SentenceView sentence,
        int event,
        MeetingType type,
        String pattern,
        int parties,
        Map<RoleName, TreeSet<Integer>> roles) {

    boolean has(RoleName role) {
        return roles.containsKey(role);
    }

    List<Integer> tokens(RoleName role) {
        return List.copyOf(roles.getOrDefault(role, new TreeSet<>()));
    }
}
