package io.github.chancery.meeting.topic;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Mention;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what an event's meeting is about: the noun phrases at and after its topic nodes, one for each thing. */
public final class TopicFinder {
    private static final Set<String> COURTESIES =
            WordList.of("meeting/courtesies.txt").all();

    private TopicFinder() {}

    /** The topics of an event, in order of the text. */
    public static List<Entity> find(EventMention event) {
        return event.judgement().isPresent() ? judged(event) : listed(event);
    }

    /** Every phrase of a sentence that may be a topic of one of its events: one a noun. */
    public static List<TopicCandidate> candidates(EventMention event) {
        return candidates(event.sentence(), barred(event)).stream()
                .filter(candidate -> candidate.token() != event.trigger())
                .toList();
    }

    /** Every phrase of a sentence that tells of no event and may be a topic of one told before: one a noun. */
    public static List<TopicCandidate> candidates(SentenceView view) {
        return candidates(view, Set.of());
    }

    private static List<TopicCandidate> candidates(SentenceView view, Set<Integer> barred) {
        List<TopicCandidate> found = new ArrayList<>();
        for (int token = 0; token < view.size(); token++) {
            if (view.tag(token).matches("NN.*|VBG")) {
                phrase(view, token, barred).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<TopicCandidate> phrase(SentenceView view, int token, Set<Integer> barred) {
        return new TopicList(view, token, barred)
                .topics().stream().findFirst().map(phrase -> new TopicCandidate(token, phrase));
    }

    private static Set<Integer> barred(EventMention event) {
        Set<Integer> barred = new HashSet<>(List.of(event.trigger()));
        barred.addAll(event.tokens(RoleName.PARTY));
        barred.addAll(event.tokens(RoleName.PLACE));
        return barred;
    }

    private static List<Entity> judged(EventMention event) {
        Set<Integer> barred = barred(event);
        return event.tokens(RoleName.TOPIC).stream()
                .flatMap(token -> phrase(event.sentence(), token, barred).stream())
                .map(TopicCandidate::phrase)
                .map(TopicFinder::entity)
                .toList();
    }

    private static List<Entity> listed(EventMention event) {
        SentenceView view = event.sentence();
        Set<Integer> barred = barred(event);
        List<TopicList> lists = new ArrayList<>();
        for (int token : event.tokens(RoleName.TOPIC)) {
            boolean other = token == event.trigger()
                    || (barred.contains(token) && view.nameAt(token).isPresent());
            if (!other && lists.stream().noneMatch(list -> list.covers(token))) {
                lists.add(new TopicList(view, token, barred));
            }
        }
        return lists.stream()
                .flatMap(list -> list.topics().stream())
                .filter(mention -> !event.follows() || !isCourtesy(mention))
                .map(TopicFinder::entity)
                .toList();
    }

    /** "the unwavering commitment to our partnership": what one side says of it is no subject of the talks. */
    private static boolean isCourtesy(Mention mention) {
        String quote = mention.quote();
        return COURTESIES.contains(quote.substring(quote.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** A phrase as a topic. */
    public static Entity entity(Mention mention) {
        return new Entity(
                EntityKind.TOPIC,
                mention.quote().replaceAll("\\s+", " "),
                List.of(mention),
                "noun phrase",
                Optional.empty());
    }
}
