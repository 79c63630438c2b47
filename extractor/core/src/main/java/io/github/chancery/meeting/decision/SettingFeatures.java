package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.encoder.RoleQuestion;
import io.github.chancery.meeting.encoder.Window;
import io.github.chancery.meeting.party.Affiliation;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is known of a time or a place that may be an encounter's, once the whole article is read. */
public final class SettingFeatures {
    private final EncounterView encounter;
    private final DraftReport draft;
    private final Optional<LocalDate> published;

    /** @param published the article's day of publication */
    public SettingFeatures(EncounterView encounter, Optional<LocalDate> published) {
        this.encounter = encounter;
        this.draft = encounter.draft();
        this.published = published;
    }

    /** The features of a time, one of several. */
    public Features of(DateCandidate candidate, List<DateCandidate> all) {
        Features features = new Features();
        Optional<Period> period = candidate.date().period();
        common(candidate.view(), candidate.time().head(), RoleName.TIME, features);
        encoder(candidate.view().wordAt(candidate.time().head()), RoleQuestion.TIME, features);
        features.add("value", candidate.time().value().getClass().getSimpleName());
        features.add("words", candidate.date().text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "9"));
        features.addIf(draft.date().filter(candidate.date()::equals).isPresent(), "the draft's");
        boolean same =
                period.isPresent() && draft.date().flatMap(MeetingDate::period).equals(period);
        features.addIf(same, "the draft's days");
        features.addIf(draft.date().isEmpty(), "the draft has none");
        features.addIf(draft.date().isPresent() && !same, "the draft has others");
        features.addIf(period.isEmpty(), "not settled");
        period.ifPresent(days -> features.add("days", days.days()));
        features.add("seen", seen(period)).add("seen&status", seen(period) + " " + draft.status());
        features.add(
                "as others",
                all.stream()
                        .filter(other -> other.date().period().equals(period))
                        .count());
        features.add("candidates", all.size());
        features.add(
                "in other encounters",
                encounter.others().stream()
                        .filter(other -> period.isPresent()
                                && other.date().flatMap(MeetingDate::period).equals(period))
                        .count());
        return features;
    }

    /** How likely the encoder finds, from the event that lets it, that a word plays a role. */
    private void encoder(Window.Word word, RoleQuestion question, Features features) {
        draft.tellings().stream()
                .map(Telling::event)
                .map(event -> event.sentence()
                        .encoded()
                        .role(question, event.sentence().wordAt(event.trigger()), word))
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .ifPresent(most -> {
                    features.addChance("encoder", most);
                    features.add("encoder in tenths", (int) Math.floor(most * 10));
                });
    }

    private String seen(Optional<Period> period) {
        if (period.isEmpty() || published.isEmpty()) {
            return "unknown";
        }
        if (period.get().latest().isBefore(published.get())) {
            return "before";
        }
        return period.get().earliest().isAfter(published.get()) ? "after" : "around";
    }

    /** The features of a place, one of several. */
    public Features of(PlaceCandidate candidate, List<PlaceCandidate> all) {
        Features features = new Features();
        Place place = candidate.places().getFirst();
        if (candidate.isDateline()) {
            features.add("dateline").add("dateline&type", draft.type() + " " + draft.status());
            features.add(
                    "first told", draft.tellings().getFirst().event().sentence().index());
            boolean here = draft.tellings().stream()
                    .map(telling -> telling.event().sentence())
                    .anyMatch(SettingFeatures::saysHere);
            features.addIf(here, "here is said");
            encoder(new Window.Word(Window.Word.DATELINE, 0), RoleQuestion.PLACE, features);
        } else {
            common(candidate.view(), candidate.token(), RoleName.PLACE, features);
            encoder(candidate.view().wordAt(candidate.token()), RoleQuestion.PLACE, features);
            features.add(
                    "before",
                    candidate
                            .view()
                            .lower(candidate.token()
                                    - candidate.places().getFirst().name().split(" ", -1).length));
            candidate
                    .view()
                    .nameAt(candidate.token())
                    .ifPresent(name -> features.add("kind", name.kind().name()));
        }
        features.add("basis", place.basis().name());
        features.addIf(draft.places().contains(place), "the draft's");
        features.addIf(
                draft.places().stream().anyMatch(own -> own.name().equalsIgnoreCase(place.name())),
                "named as the draft's");
        features.addIf(draft.places().isEmpty(), "the draft has none");
        features.addIf(!draft.places().isEmpty() && !draft.places().contains(place), "the draft has others");
        features.add("as others", count(all, place));
        features.add("candidates", all.size());
        features.addIf(
                all.stream()
                        .anyMatch(other -> other.isDateline()
                                && other.places().getFirst().name().equalsIgnoreCase(place.name())),
                "as the dateline");
        features.addIf(
                draft.parties().values().stream().anyMatch(party -> party.name().equals(place.name())), "is a party");
        features.addIf(
                draft.parties().values().stream().anyMatch(party -> party.affiliation()
                        .map(Affiliation::name)
                        .filter(place.name()::equals)
                        .isPresent()),
                "a party acts for it");
        features.add(
                "in other encounters",
                encounter.others().stream()
                        .filter(other -> other.places().stream()
                                .anyMatch(own -> own.name().equals(place.name())))
                        .count());
        return features;
    }

    private static long count(List<PlaceCandidate> all, Place place) {
        return all.stream()
                .filter(other -> other.places().getFirst().name().equalsIgnoreCase(place.name()))
                .count();
    }

    private static boolean saysHere(SentenceView view) {
        return view.sentence().tokens().stream().anyMatch(token -> token.word().equalsIgnoreCase("here"));
    }

    private void common(SentenceView view, int token, RoleName role, Features features) {
        int distance = draft.tellings().stream()
                .map(telling -> view.index() - telling.event().sentence().index())
                .reduce((one, other) -> Math.abs(other) < Math.abs(one) ? other : one)
                .orElse(0);
        features.add("distance", Integer.toString(Math.max(-5, Math.min(5, distance))));
        features.addIf(view.index() <= 1, "in the lead");
        features.add("type", draft.type().name()).add("status", draft.status().name());
        features.add("distance&type", distance + " " + draft.type());
        OptionalDouble most = draft.tellings().stream()
                .filter(telling -> telling.event().sentence().index() == view.index())
                .map(Telling::event)
                .flatMap(event -> event.judgement().stream())
                .filter(judged -> judged.of(role).containsKey(token))
                .mapToDouble(judged -> judged.of(role).getOrDefault(token, 0.0))
                .max();
        most.ifPresent(chance -> features.addChance("chance", chance));
        features.addIf(most.isEmpty(), "not judged");
    }
}
