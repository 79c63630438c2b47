package io.github.chancery.meeting;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a candidate's meeting is about: the noun phrases at and after its topic nodes, one for each thing. */
final class TopicFinder {
    private TopicFinder() {}

    /** The topics of a candidate, in order of the text. */
    static List<Entity> find(Candidate candidate) {
        SentenceView view = candidate.sentence();
        Set<Integer> barred = new HashSet<>(List.of(candidate.event()));
        barred.addAll(candidate.tokens(RoleName.PARTY));
        barred.addAll(candidate.tokens(RoleName.PLACE));
        List<TopicList> lists = new ArrayList<>();
        for (int token : candidate.tokens(RoleName.TOPIC)) {
            boolean other = token == candidate.event()
                    || (barred.contains(token) && view.nameAt(token).isPresent());
            if (!other && lists.stream().noneMatch(list -> list.covers(token))) {
                lists.add(new TopicList(view, token, barred));
            }
        }
        return lists.stream()
                .flatMap(list -> list.topics().stream())
                .map(TopicFinder::entity)
                .toList();
    }

    private static Entity entity(Mention mention) {
        return new Entity(
                EntityKind.TOPIC,
                mention.quote().replaceAll("\\s+", " "),
                List.of(mention),
                "noun phrase",
                Optional.empty());
    }
}
