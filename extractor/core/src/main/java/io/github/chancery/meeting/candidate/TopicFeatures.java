package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleHit;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicCandidate;
import io.github.chancery.model.Dependency;
import java.util.List;

/** What is known of a phrase that may be what an encounter is about. */
public final class TopicFeatures {
    private final SentenceView view;
    private final WordFeatures words;

    public TopicFeatures(SentenceView view) {
        this.view = view;
        this.words = new WordFeatures(view);
    }

    /**
     * The features of a phrase of an event's sentence.
     *
     * @param others all such phrases of the sentence
     */
    public Features of(TopicCandidate candidate, EventMention event, List<TopicCandidate> others) {
        Features features = new Features();
        int token = candidate.token();
        phrase(candidate, features);
        path(token, event.trigger(), features);
        patterns(candidate, event, features);
        words.addEncoded(event.trigger(), token, features);
        features.add("distance", (long) token - event.trigger());
        features.addIf(token > event.trigger(), "behind the trigger");
        features.add("trigger", words.lemma(event.trigger()));
        features.add("trigger's tag", view.tag(event.trigger()));
        features.addIf(
                others.stream()
                        .anyMatch(other -> !other.equals(candidate)
                                && other.phrase().begin() <= candidate.phrase().begin()
                                && candidate.phrase().end() <= other.phrase().end()
                                && other.phrase().end() - other.phrase().begin()
                                        > candidate.phrase().end()
                                                - candidate.phrase().begin()),
                "within another");
        features.addIf(
                others.stream()
                        .anyMatch(
                                other -> other.token() < token && other.phrase().equals(candidate.phrase())),
                "read from an earlier noun");
        return features;
    }

    /** Adds what is known of a phrase whatever event it may be a topic of. */
    public void phrase(TopicCandidate candidate, Features features) {
        int token = candidate.token();
        int first = token;
        while (first > 0 && view.begin(first - 1) >= candidate.phrase().begin()) {
            first--;
        }
        String quote = candidate.phrase().quote();
        features.add("noun", words.lemma(token)).add("tag", view.tag(token));
        features.add("length", (long) quote.split("\\s+", -1).length);
        features.add("before", view.lower(first - 1));
        features.add("two before", view.lower(first - 2) + " " + view.lower(first - 1));
        features.add("first word", view.lower(first));
        int end = token + 1;
        while (end < view.size() && view.begin(end) < candidate.phrase().end()) {
            end++;
        }
        features.add("after", view.lower(end));
        features.addIf(view.nameAt(token).isPresent(), "a name");
        view.nameAt(token).ifPresent(name -> features.add("kind", name.kind().name()));
        for (Dependency edge : words.syntax().above(token)) {
            String governor = words.governor(edge);
            features.add("above", edge.relation()).add("governor", governor);
            features.add("above&governor", edge.relation() + " " + governor);
            for (Dependency higher :
                    edge.governor() < 0 ? List.<Dependency>of() : words.syntax().above(edge.governor())) {
                String top = words.governor(higher);
                features.add("two above", edge.relation() + " " + higher.relation() + " " + top);
            }
        }
        features.addIf(words.isQuoted(token), "in a quotation");
    }

    private void path(int token, int event, Features features) {
        words.addPath(event, token, features).ifPresent(steps -> {
            features.add("trigger&plain path", words.lemma(event) + " " + WordFeatures.plain(steps));
            if (!steps.isEmpty()) {
                features.add("trigger&first step", words.lemma(event) + steps.getFirst());
            }
        });
    }

    private void patterns(TopicCandidate candidate, EventMention event, Features features) {
        features.add("pattern", event.pattern());
        features.addIf(event.tokens(RoleName.TOPIC).contains(candidate.token()), "topic by a pattern");
        features.addIf(event.tokens(RoleName.PARTY).contains(candidate.token()), "a party");
        features.addIf(event.tokens(RoleName.PLACE).contains(candidate.token()), "the place");
        boolean others = !event.tokens(RoleName.TOPIC).isEmpty();
        features.addIf(others && !event.tokens(RoleName.TOPIC).contains(candidate.token()), "others are, by a pattern");
        for (RoleHit hit : event.roleHits()) {
            boolean within = candidate.phrase().begin() <= hit.word().begin()
                    && hit.word().end() <= candidate.phrase().end();
            features.addIf(within, "holds " + hit.role());
            if (hit.role() == RoleName.TOPIC && hit.word().begin() == view.begin(candidate.token())) {
                hit.patterns().forEach(pattern -> features.add("topic by", pattern));
            }
        }
    }
}
