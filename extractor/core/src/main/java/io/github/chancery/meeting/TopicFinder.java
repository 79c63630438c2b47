package io.github.chancery.meeting;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.resource.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a candidate's meeting is about: the noun phrases at its topic nodes, one for each thing. */
final class TopicFinder {
    private static final int MOST_WORDS = 18;
    private static final Set<String> EMPTY = Set.copyOf(ResourceLines.of(TopicFinder.class, "empty-topics.txt"));

    private TopicFinder() {}

    /** The topics of a candidate, in order of the text. */
    static List<Entity> find(Candidate candidate) {
        SentenceView view = candidate.sentence();
        Set<Integer> barred = new HashSet<>(List.of(candidate.event()));
        barred.addAll(candidate.tokens(RoleName.PARTY));
        barred.addAll(candidate.tokens(RoleName.PLACE));
        List<Entity> topics = new ArrayList<>();
        for (int token : candidate.tokens(RoleName.TOPIC)) {
            if (isTopic(view, token) && !barred.contains(token)) {
                Mention mention = new TopicPhrase(view, token, barred).mention();
                if (mention.quote().split("\\s+").length <= MOST_WORDS && !isEmpty(view, token, mention)) {
                    topics.add(new Entity(
                            EntityKind.TOPIC,
                            mention.quote().replaceAll("\\s+", " "),
                            List.of(mention),
                            "noun phrase",
                            Optional.empty()));
                }
            }
        }
        return topics.stream()
                .filter(topic -> topics.stream().noneMatch(other -> isWithin(topic, other)))
                .toList();
    }

    private static boolean isEmpty(SentenceView view, int token, Mention mention) {
        return EMPTY.contains(view.lemma(token)) && !mention.quote().contains(" ");
    }

    /** "commitment to unity" holds "unity". */
    private static boolean isWithin(Entity topic, Entity other) {
        Mention inner = topic.mentions().get(0);
        Mention outer = other.mentions().get(0);
        return !inner.equals(outer) && outer.begin() <= inner.begin() && inner.end() <= outer.end();
    }

    private static boolean isTopic(SentenceView view, int token) {
        boolean noun = view.tag(token).startsWith("NN") || view.tag(token).equals("VBG");
        boolean person = view.nameAt(token)
                .filter(name -> name.kind() == NamedEntity.Kind.PERSON || name.kind() == NamedEntity.Kind.POST)
                .isPresent();
        return noun && !person && view.timeAt(token).isEmpty();
    }
}
