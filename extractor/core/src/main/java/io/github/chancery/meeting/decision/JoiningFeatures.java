package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.Compatibility;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.encoder.RoleQuestion;
import io.github.chancery.meeting.party.PartyAlignment;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is known of an event that may tell more of an encounter told before. */
public final class JoiningFeatures {
    private static final int FAR = 3;

    private JoiningFeatures() {}

    /** The features of the two. */
    public static Features of(Retelling retelling) {
        Features features = new Features();
        compatible(retelling, features);
        words(retelling, features);
        parties(retelling, features);
        setting(retelling, features);
        encoder(retelling, features);
        return features;
    }

    private static void compatible(Retelling retelling, Features features) {
        DraftReport told = retelling.told();
        DraftReport draft = retelling.draft();
        features.addIf(Compatibility.ofEncounter(told, draft), "compatible");
        features.addIf(Compatibility.ofSetting(told, draft), "compatible setting");
        features.add("types", told.type() + " " + draft.type());
        features.add("statuses", told.status() + " " + draft.status());
        features.addIf(told.status() == draft.status(), "same status");
        features.addIf(told.type() == draft.type(), "same type");
    }

    private static void words(Retelling retelling, Features features) {
        EventMention event = retelling.event();
        String lemma = lemma(event);
        features.add("lemma", lemma).add("tag", event.sentence().tag(event.trigger()));
        features.add("determiner", determiner(event));
        for (String relation : List.of("advmod", "aux")) {
            event.sentence()
                    .dependents(event.trigger(), relation)
                    .forEach(word -> features.add(relation, event.sentence().lower(word)));
        }
        features.addIf(event.isAnaphoric(), "anaphoric").addIf(event.follows(), "follows");
        features.addIf(event.isMain(), "main").addIf(event.isVerb(), "verb");
        List<Telling> tellings = retelling.told().tellings();
        features.addIf(tellings.stream().anyMatch(each -> lemma(each.event()).equals(lemma)), "same lemma");
        features.add("lemmas", lemma(tellings.getLast().event()) + " " + lemma);
        features.add("tellings", tellings.size());
        features.addIf(
                tellings.stream()
                        .anyMatch(each -> each.event().sentence().index()
                                == event.sentence().index()),
                "in one sentence");
        features.addIf(
                tellings.getFirst().event().sentence().index() == 0
                        && event.sentence().index() <= 2,
                "headline and lead");
        features.add("distance", retelling.distance()).add("later encounters", retelling.later());
        features.addIf(retelling.focus(), "focus");
        features.addIf(retelling.focus() && event.isAnaphoric(), "focus&anaphoric");
    }

    private static String determiner(EventMention event) {
        return event.sentence().dependents(event.trigger(), "det|nmod:poss|amod").stream()
                .map(word -> event.sentence().lower(word))
                .findFirst()
                .orElse("none");
    }

    private static void parties(Retelling retelling, Features features) {
        DraftReport told = retelling.told();
        DraftReport draft = retelling.draft();
        long shared = draft.parties().keySet().stream()
                .filter(told.parties()::containsKey)
                .count();
        features.add("parties told", told.parties().size());
        features.add("parties here", draft.parties().size());
        features.add("shared parties", shared);
        features.add("parties only here", draft.parties().size() - shared);
        features.add("parties only there", told.parties().size() - shared);
        features.addIf(draft.parties().isEmpty(), "nobody here")
                .addIf(told.parties().isEmpty(), "nobody there");
        boolean fit =
                PartyAlignment.fit(told.parties().values(), draft.parties().values());
        features.addIf(fit, "parties fit").addIf(!fit, "parties do not fit");
        features.addIf(fit && shared > 1, "fit and share several");
        together(retelling, (fit ? "fit " : "do not fit ") + Math.min(shared, 2), features);
    }

    /** How those who meet agree, with what else does: a linear scorer sees only what it is told together. */
    private static void together(Retelling retelling, String parties, Features features) {
        DraftReport told = retelling.told();
        DraftReport draft = retelling.draft();
        features.add("fit&types", parties + " " + told.type() + " " + draft.type());
        features.add("fit&status", parties + " " + (told.status() == draft.status()));
        features.add(
                "fit&place", parties + " " + same(told.places(), draft.places(), Compatibility.ofPlace(told, draft)));
        features.add(
                "fit&days",
                parties + " " + same(days(told), days(draft), days(told).equals(days(draft))));
        features.add("fit&distance", parties + " " + Math.min(retelling.distance(), FAR));
    }

    private static List<Period> days(DraftReport draft) {
        return draft.date().flatMap(MeetingDate::period).stream().toList();
    }

    /** Whether both tell something, and the same. */
    private static String same(List<?> mine, List<?> theirs, boolean same) {
        return mine.isEmpty() || theirs.isEmpty() ? "untold" : same ? "same" : "other";
    }

    private static void setting(Retelling retelling, Features features) {
        DraftReport told = retelling.told();
        DraftReport draft = retelling.draft();
        boolean places = !told.places().isEmpty() && !draft.places().isEmpty();
        features.addIf(places && Compatibility.ofPlace(told, draft), "same place");
        features.addIf(places && !Compatibility.ofPlace(told, draft), "other place");
        Optional<Period> mine = told.date().flatMap(MeetingDate::period);
        Optional<Period> theirs = draft.date().flatMap(MeetingDate::period);
        boolean dated = mine.isPresent() && theirs.isPresent();
        features.addIf(dated && mine.equals(theirs), "same days");
        features.addIf(dated && !mine.equals(theirs), "other days");
        features.addIf(theirs.isPresent() && mine.isEmpty(), "days only here");
        features.addIf(!told.topics().isEmpty() && !draft.topics().isEmpty(), "both about something");
    }

    private static void encoder(Retelling retelling, Features features) {
        EventMention event = retelling.event();
        retelling.told().tellings().stream()
                .map(Telling::event)
                .map(other -> event.sentence()
                        .encoded()
                        .role(
                                RoleQuestion.SAME,
                                event.sentence().wordAt(event.trigger()),
                                other.sentence().wordAt(other.trigger())))
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .ifPresentOrElse(most -> features.addChance("encoder", most), () -> features.add("too far apart"));
    }

    private static String lemma(EventMention event) {
        return event.sentence().lemma(event.trigger()).toLowerCase(Locale.ROOT);
    }
}
