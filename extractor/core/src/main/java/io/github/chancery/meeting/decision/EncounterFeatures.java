package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.model.EntityKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of an encounter, once the whole article is read and who takes part is decided. */
public final class EncounterFeatures {
    private EncounterFeatures() {}

    /**
     * The features of an encounter.
     *
     * @param least the chance of the participant who is least likely, from 0 to 1
     */
    public static Features of(EncounterView encounter, double least) {
        DraftReport draft = encounter.draft();
        Features features = new Features();
        tellings(draft, features);
        parties(draft, features);
        features.addChance("least likely party", least);
        features.add("type", draft.type().name()).add("status", draft.status().name());
        features.addIf(draft.date().isPresent(), "dated");
        features.addIf(draft.places().isEmpty(), "nowhere");
        features.addIf(!draft.topics().isEmpty(), "about something");
        features.add("evidence", draft.evidence().size());
        others(encounter, features);
        return features;
    }

    private static void tellings(DraftReport draft, Features features) {
        List<Double> chances = draft.tellings().stream()
                .map(Telling::event)
                .map(EventMention::judgement)
                .flatMap(Optional::stream)
                .map(Judgement::chance)
                .toList();
        features.addChance(
                "most", chances.stream().mapToDouble(chance -> chance).max().orElse(0));
        double none = chances.stream().mapToDouble(chance -> 1 - chance).reduce(1, (one, other) -> one * other);
        features.addChance("any", 1 - none);
        features.add("tellings", draft.tellings().size());
        EventMention first = draft.tellings().getFirst().event();
        features.add("first trigger", first.sentence().lemma(first.trigger()).toLowerCase(Locale.ROOT));
        features.add("pattern", first.pattern());
        features.add("sentence", first.sentence().index());
        features.addIf(
                draft.tellings().stream().anyMatch(telling -> telling.event().isByPattern()), "by a pattern");
        features.addIf(
                draft.tellings().stream().anyMatch(telling -> telling.event().isMain()), "main");
        features.addIf(
                draft.tellings().stream().allMatch(telling -> telling.event().isAnaphoric()), "anaphoric");
        features.addIf(
                draft.tellings().stream().allMatch(telling -> telling.event().isVerb()), "verbs");
    }

    private static void parties(DraftReport draft, Features features) {
        features.add("parties", draft.parties().size());
        features.addIf(draft.parties().size() == 1, "one party");
        for (EntityKind kind : EntityKind.values()) {
            long count = draft.parties().values().stream()
                    .filter(party -> party.kind() == kind)
                    .count();
            features.add("parties " + kind, count);
            features.addIf(count == 1 && draft.parties().size() == 1, "only " + kind);
        }
        long posts = draft.parties().values().stream()
                .filter(party ->
                        party.title().isPresent() || party.affiliation().isPresent())
                .count();
        features.add("officials", posts);
        features.addIf(posts == 0, "no official");
        draft.parties()
                .values()
                .forEach(party -> features.add("found by", party.basis().means().name()));
    }

    private static void others(EncounterView encounter, Features features) {
        DraftReport draft = encounter.draft();
        features.add("other encounters", encounter.others().size());
        for (DraftReport other : encounter.others()) {
            long shared = shared(draft, other);
            boolean all = shared == draft.parties().size() && shared > 0;
            features.addIf(all, "another has its parties");
            features.addIf(all && other.type() == draft.type(), "another of its type has its parties");
            features.addIf(
                    all && other.type() == draft.type() && other.status() == draft.status(), "another is much like it");
            features.addIf(
                    all && other.tellings().size() > draft.tellings().size(),
                    "another that is told more has its parties");
            features.addIf(shared > 0, "another shares a party");
        }
    }

    private static long shared(DraftReport one, DraftReport other) {
        return one.parties().values().stream()
                .map(Party::key)
                .filter(other.parties()::containsKey)
                .count();
    }
}
