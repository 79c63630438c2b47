package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleHit;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import java.util.List;

/** What is known of a word that may play a role in the encounter that another word of its sentence denotes. */
public final class RoleFeatures {
    /** How the names begin of what the encoder says. It is not asked for places, which it knows less well than the words do. */
    public static final String ENCODER = WordFeatures.ENCODER;

    private static final int FAR = 40;

    private final SentenceView view;
    private final WordFeatures words;

    public RoleFeatures(SentenceView view) {
        this.view = view;
        this.words = new WordFeatures(view);
    }

    /**
     * The features of a word that may play a role in an event, with what the patterns make of both.
     *
     * @param others the words of the sentence that may play a role there
     */
    public Features of(RoleCandidate candidate, EventMention event, List<Integer> others) {
        Features features = new Features();
        int token = candidate.token();
        word(token, event.trigger(), features);
        path(token, event.trigger(), features);
        distance(token, event.trigger(), others, features);
        patterns(token, event, features);
        parties(candidate.parties(), features);
        words.addEncoded(event.trigger(), token, features);
        return features;
    }

    private void word(int token, int event, Features features) {
        String kind = kind(token);
        features.add("kind", kind)
                .add("trigger", words.lemma(event))
                .add("trigger&kind", words.lemma(event) + " " + kind);
        features.add("trigger's tag", view.tag(event));
        if (view.nameAt(token).isEmpty()) {
            features.add("lemma", words.lemma(token)).add("tag", view.tag(token));
        }
        NamedEntity name = view.nameAt(token).orElse(NamedEntity.bare(NamedEntity.Kind.POST, token, token + 1));
        features.add("before", view.lower(name.first() - 1)).add("after", view.lower(name.end()));
        features.add("two before", view.lower(name.first() - 2) + " " + view.lower(name.first() - 1));
        features.addIf(name.title().isPresent(), "titled");
        features.addIf(name.affiliation().isPresent(), "affiliated");
        for (Dependency edge : words.syntax().above(token)) {
            String governor = words.governor(edge);
            features.add("above", edge.relation()).add("governor", governor);
            features.add("above&governor", edge.relation() + " " + governor);
            features.addIf(edge.governor() >= 0 && view.nameAt(edge.governor()).isPresent(), "hangs on a name");
        }
        for (Dependency edge : words.syntax().below(token)) {
            features.add("below", edge.relation());
        }
    }

    private void path(int token, int event, Features features) {
        words.addPath(event, token, features).ifPresent(steps -> {
            features.add("path&kind", WordFeatures.plain(steps) + " " + kind(token));
            features.add("ups", steps.stream().filter(Syntax.Step::up).count());
            WordFeatures.between(steps).forEach(step -> features.add("by tag", view.tag(step.to())));
            if (steps.size() > 1) {
                Syntax.Step before = steps.get(steps.size() - 2);
                features.add("last two steps", before + "" + steps.getLast());
                features.add("last verb&step", words.lemma(before.to()) + steps.getLast());
            }
        });
    }

    private void distance(int token, int event, List<Integer> others, Features features) {
        features.add("distance", Math.max(-FAR, Math.min(FAR, token - event)));
        features.addIf(token < event, "before the trigger");
        int from = Math.min(token, event);
        int to = Math.max(token, event);
        String kind = kind(token);
        features.add("between", others.stream().filter(i -> i > from && i < to).count());
        features.add(
                "alike between",
                others.stream()
                        .filter(i -> i > from && i < to && kind(i).equals(kind))
                        .count());
        int verbs = 0;
        int commas = 0;
        for (int i = from + 1; i < to; i++) {
            verbs += view.tag(i).startsWith("VB") ? 1 : 0;
            commas += view.tag(i).equals(",") ? 1 : 0;
        }
        features.add("verbs between", verbs).add("commas between", commas).add("candidates", others.size());
        features.addIf(to - from < FAR && to > from, "near");
    }

    private static void patterns(int token, EventMention mention, Features features) {
        features.add("pattern", mention.pattern());
        for (RoleName role : RoleName.values()) {
            List<Integer> tokens = mention.tokens(role);
            features.addIf(tokens.contains(token), "role " + role);
            features.addIf(!tokens.isEmpty() && !tokens.contains(token), "other has role " + role);
        }
        SentenceView view = mention.sentence();
        for (RoleHit hit : mention.roleHits()) {
            if (hit.word().begin() == view.begin(token)) {
                hit.patterns().forEach(pattern -> features.add("role by", hit.role() + " " + pattern));
            }
        }
    }

    private static void parties(List<Party> parties, Features features) {
        features.add("stands for", Math.min(3, parties.size()));
        for (Party party : parties) {
            features.add("party", party.kind().name());
            features.add("found by", party.basis().means().name());
            features.addIf(party.title().isPresent(), "party with a post");
            features.addIf(party.affiliation().isPresent(), "party that acts for somebody");
        }
    }

    private String kind(int token) {
        return words.kind(token, "NOUN");
    }
}
