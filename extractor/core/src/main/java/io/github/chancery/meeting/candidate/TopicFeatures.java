package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleHit;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicCandidate;
import io.github.chancery.model.Dependency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of a phrase that may be what an encounter is about. */
public final class TopicFeatures {
    private final SentenceView view;
    private final Syntax syntax;

    public TopicFeatures(SentenceView view) {
        this.view = view;
        this.syntax = new Syntax(view.sentence());
    }

    /**
     * The features of a phrase of an event's sentence.
     *
     * @param others all such phrases of the sentence
     */
    public Features of(TopicCandidate candidate, EventMention event, List<TopicCandidate> others) {
        Features features = new Features();
        int token = candidate.token();
        words(candidate, features);
        path(token, event.trigger(), features);
        patterns(candidate, event, features);
        features.add("distance", (long) token - event.trigger());
        features.addIf(token > event.trigger(), "behind the trigger");
        features.add("trigger", lemma(event.trigger()));
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

    private void words(TopicCandidate candidate, Features features) {
        int token = candidate.token();
        int first = token;
        while (first > 0 && view.begin(first - 1) >= candidate.phrase().begin()) {
            first--;
        }
        String quote = candidate.phrase().quote();
        features.add("noun", lemma(token)).add("tag", view.tag(token));
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
        for (Dependency edge : syntax.above(token)) {
            String governor = edge.governor() == Dependency.ROOT ? "root" : lemma(edge.governor());
            features.add("above", edge.relation()).add("governor", governor);
            features.add("above&governor", edge.relation() + " " + governor);
            for (Dependency higher : edge.governor() < 0 ? List.<Dependency>of() : syntax.above(edge.governor())) {
                String top = higher.governor() == Dependency.ROOT ? "root" : lemma(higher.governor());
                features.add("two above", edge.relation() + " " + higher.relation() + " " + top);
            }
        }
        long quotes = view.sentence().tokens().stream()
                .limit(token)
                .filter(word -> word.word().matches("``|''|\"|“|”"))
                .count();
        features.addIf(quotes % 2 == 1, "in a quotation");
    }

    private void path(int token, int event, Features features) {
        Optional<List<Syntax.Step>> path = syntax.path(event, token);
        if (path.isEmpty()) {
            features.add("no path");
            return;
        }
        List<Syntax.Step> steps = path.get();
        String whole = steps.stream().map(Syntax.Step::toString).collect(Collectors.joining());
        String plain = steps.stream().map(Syntax.Step::plain).collect(Collectors.joining());
        features.add("path", whole).add("plain path", plain).add("steps", (long) steps.size());
        features.add("trigger&path", lemma(event) + " " + whole);
        features.add("trigger&plain path", lemma(event) + " " + plain);
        if (!steps.isEmpty()) {
            features.add("first step", steps.getFirst().toString())
                    .add("last step", steps.getLast().toString());
            features.add("trigger&first step", lemma(event) + steps.getFirst());
            for (Syntax.Step step : steps.subList(0, steps.size() - 1)) {
                features.add("by", lemma(step.to()));
            }
        }
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

    private String lemma(int token) {
        return view.lemma(token).toLowerCase(Locale.ROOT);
    }
}
