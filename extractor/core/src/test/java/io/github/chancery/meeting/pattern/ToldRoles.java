package io.github.chancery.meeting.pattern;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events of which a made-up pattern tells who plays which role. */
public final class ToldRoles {
    private ToldRoles() {}

    /**
     * The event with these roles alone.
     *
     * @param told the words that play each role, by their position in the sentence
     */
    public static EventMention of(EventMention event, Map<RoleName, List<Integer>> told) {
        Roles roles = new Roles();
        told.forEach((role, tokens) -> tokens.forEach(token -> roles.add(role, token, event.pattern())));
        return new EventMention(
                event.sentence(),
                event.trigger(),
                event.type(),
                event.pattern(),
                event.vague(),
                event.parties(),
                roles,
                event.judgement());
    }

    /** The event as scorers judge it. */
    public static EventMention judged(EventMention event, Judgement judgement) {
        return new EventMention(
                event.sentence(),
                event.trigger(),
                event.type(),
                event.pattern(),
                event.vague(),
                event.parties(),
                event.roles(),
                Optional.of(judgement));
    }

    /** The event, of which the type is a guess. */
    public static EventMention vague(EventMention event) {
        return new EventMention(
                event.sentence(),
                event.trigger(),
                event.type(),
                event.pattern(),
                true,
                event.parties(),
                event.roles(),
                event.judgement());
    }
}
