package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import java.util.Locale;

/** What is known of a word that may denote an encounter. */
public final class TriggerFeatures {
    private final SentenceView view;
    private final WordFeatures words;
    private final String headline;

    public TriggerFeatures(SentenceView view, String headline) {
        this.view = view;
        this.words = new WordFeatures(view);
        this.headline = headline.toLowerCase(Locale.ROOT);
    }

    /** The features of a word, with what the patterns make of it. */
    public Features of(EventMention event) {
        int token = event.trigger();
        Features features = new Features();
        word(token, features);
        syntax(token, features);
        setting(token, features);
        patterns(event, features);
        view.encoded()
                .event(view.wordAt(token))
                .ifPresent(
                        told -> told.forEach((question, chance) -> features.addChance("encoder " + question, chance)));
        return features;
    }

    private void word(int token, Features features) {
        String lemma = lemma(token);
        features.add("lemma", lemma).add("tag", view.tag(token)).add("word", view.lower(token));
        features.add("lemma&tag", lemma + " " + view.tag(token));
        for (int step = -2; step <= 2; step++) {
            if (step != 0) {
                features.add("word" + step, view.lower(token + step));
                features.add("kind" + step, kind(token + step));
            }
        }
        features.add("lemma&next", lemma + " " + view.lower(token + 1));
        features.add("lemma&before", view.lower(token - 1) + " " + lemma);
        features.addIf(Character.isUpperCase(view.word(token).codePointAt(0)), "capital");
        features.addIf(view.nameAt(token).isPresent(), "within a name");
    }

    private void syntax(int token, Features features) {
        String lemma = lemma(token);
        for (Dependency edge : words.syntax().above(token)) {
            String governor = words.governor(edge);
            features.add("above", edge.relation()).add("governor", governor);
            features.add("above&governor", edge.relation() + " " + governor);
            features.add("lemma&above", lemma + " " + edge.relation());
            if (edge.governor() != Dependency.ROOT) {
                features.add("tag above", view.tag(edge.governor()));
                for (Dependency sister : words.syntax().below(edge.governor())) {
                    features.add("sister", sister.relation());
                    features.add("sister of kind", sister.relation() + " " + kind(sister.dependent()));
                    features.addIf(sister.relation().startsWith("aux"), "aux above " + lemma(sister.dependent()));
                }
                for (Dependency higher : words.syntax().above(edge.governor())) {
                    String top = words.governor(higher);
                    features.add("two above", higher.relation() + " " + top);
                }
            }
        }
        for (Dependency edge : words.syntax().below(token)) {
            features.add("below", edge.relation());
            features.add("below of kind", edge.relation() + " " + kind(edge.dependent()));
            features.add("lemma&below of kind", lemma + " " + edge.relation() + " " + kind(edge.dependent()));
            if (edge.relation()
                    .matches("aux.*|neg|det|mark|amod|compound|advmod|nmod:poss|obj|compound:prt|cop|case")) {
                features.add("word below", edge.relation() + " " + lemma(edge.dependent()));
            }
        }
    }

    private void setting(int token, Features features) {
        for (NamedEntity.Kind kind : NamedEntity.Kind.values()) {
            long count = view.sentence().names().stream()
                    .filter(name -> name.kind() == kind)
                    .count();
            features.add("names " + kind, count);
        }
        features.add("sentence", Math.min(view.index(), 30));
        features.add("words", view.size());
        features.add("block", view.sentence().block().name());
        features.addIf(!view.sentence().times().isEmpty(), "time in the sentence");
        features.addIf(headline.contains(lemma(token)), "in the headline");
        features.addIf(words.isQuoted(token), "in a quotation");
        int party = nearest(token, "PERSON|POST|COUNTRY|NATIONALITY|ORGANISATION", -1);
        features.add("party before", party);
        features.add("party after", nearest(token, "PERSON|POST|COUNTRY|NATIONALITY|ORGANISATION", 1));
    }

    private int nearest(int token, String kinds, int step) {
        for (int distance = 1; distance < 25; distance++) {
            if (kind(token + step * distance).matches(kinds)) {
                return distance;
            }
        }
        return 30;
    }

    private static void patterns(EventMention event, Features features) {
        features.add("pattern", event.pattern());
        features.add("pattern's type", event.type().name());
        features.addIf(event.vague(), "vague");
        features.addIf(event.onlyFollows(), "only follows");
        features.addIf(event.isAnaphoric(), "anaphoric");
        features.addIf(event.isMain(), "main");
        for (RoleName role : RoleName.values()) {
            int tokens = event.tokens(role).size();
            features.addIf(tokens > 0, "role " + role);
            if (role == RoleName.PARTY) {
                features.add("parties", tokens);
            }
        }
    }

    private String lemma(int token) {
        return words.lemma(token);
    }

    private String kind(int token) {
        return words.kind(token, view.tag(token));
    }
}
