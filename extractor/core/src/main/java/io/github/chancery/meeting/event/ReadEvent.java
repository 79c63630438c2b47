package io.github.chancery.meeting.event;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleHit;
import io.github.chancery.model.Mention;
import java.util.List;
import java.util.Optional;

/**
 * An event, as it was read, and what became of it, for a reader who asks why.
 *
 * @param sentence index of its sentence in the article
 * @param trigger the word or words that denote it
 * @param pattern the name of the pattern that knows most about it, or that there is none
 * @param roles which words have which roles in the event, and by which patterns, if any
 * @param parties the names of those who were found to take part
 * @param judgement how scorers judged it, where they were asked
 * @param outcome what was made of it: "begins report 2", "left out: …"
 */
public record ReadEvent(
        int sentence,
        Mention trigger,
        String pattern,
        List<RoleHit> roles,
        List<String> parties,
        Optional<Judgement> judgement,
        String outcome) {
    public ReadEvent {
        requireNonNull(trigger);
        requireNonNull(pattern);
        requireNonNull(judgement);
        requireNonNull(outcome);
        roles = List.copyOf(roles);
        parties = List.copyOf(parties);
    }
}
