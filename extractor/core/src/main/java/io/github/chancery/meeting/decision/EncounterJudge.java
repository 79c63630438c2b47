package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.score.LogisticModel;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicCandidate;
import io.github.chancery.meeting.topic.TopicFinder;
import io.github.chancery.model.Entity;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Decides, once an article is read, who takes part in each encounter, when and where it is, and how sure all that is. */
public final class EncounterJudge implements EncounterDecision {
    private final EncounterScorers scorers;
    private final Thresholds thresholds;

    /**
     * From what chance on something counts.
     *
     * @param participant somebody who takes part
     * @param only the likeliest, where nobody else takes part
     * @param date a time for when
     * @param place words for where
     * @param own the same where the encounter's own sentence tells them as its place
     * @param topic a phrase of a sentence behind the encounter's for about what
     */
    public record Thresholds(double participant, double only, double date, double place, double own, double topic) {
        /** Those that ship: chosen, not fitted; lower ones find more and are wrong more often. */
        public static final Thresholds USUAL = new Thresholds(0.38, 0.2, 0.45, 0.45, 0.2, 0.5);
    }

    public EncounterJudge(EncounterScorers scorers) {
        this(scorers, Thresholds.USUAL);
    }

    public EncounterJudge(EncounterScorers scorers, Thresholds thresholds) {
        this.scorers = scorers;
        this.thresholds = thresholds;
    }

    @Override
    public List<JudgedEncounter> judge(ArticleSetting article, List<DraftReport> drafts) {
        List<Attended> alone = settle(article, drafts);
        List<Integer> firsts = new Doublets(scorers.doublet()).firsts(drafts(alone));
        List<DraftReport> joined = Doublets.join(drafts, firsts);
        List<Attended> settled = tell(article, joined.size() == drafts.size() ? alone : settle(article, joined));
        List<JudgedEncounter> judged = new ArrayList<>();
        int own = 0;
        for (int i = 0; i < drafts.size(); i++) {
            if (firsts.get(i) == i) {
                double least = settled.get(own).least();
                EncounterView view = EncounterView.of(drafts(settled), own++);
                judged.add(new JudgedEncounter(view.draft(), chance(view, least), least));
            } else {
                judged.add(new JudgedEncounter(alone.get(i).draft(), 0, 0, OptionalInt.of(firsts.get(i))));
            }
        }
        return judged;
    }

    /** The encounters with those who likely take part, at their likeliest places and on their likeliest days. */
    public List<Attended> settle(ArticleSetting article, List<DraftReport> drafts) {
        List<Attended> attended = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            attended.add(attend(EncounterView.of(drafts, i)));
        }
        List<Attended> settled = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            EncounterView view = EncounterView.of(drafts(attended), i);
            settled.add(new Attended(set(view, article), attended.get(i).least()));
        }
        return settled;
    }

    /** The encounters with what the sentences behind them tell of what they were about. */
    private List<Attended> tell(ArticleSetting article, List<Attended> settled) {
        List<Attended> told = new ArrayList<>();
        for (Attended each : settled) {
            FollowingTopics topics = new FollowingTopics(each.draft(), drafts(settled), article.sentences());
            DraftReport draft = each.draft();
            for (SentenceView view : topics.views()) {
                Map<TopicCandidate, Double> chances = new LinkedHashMap<>();
                topics.candidates(view)
                        .forEach(candidate ->
                                chances.put(candidate, scorers.following().chance(topics.of(view, candidate))));
                List<Entity> found = TopicCandidate.likeliest(chances, thresholds.topic()).stream()
                        .map(candidate -> TopicFinder.entity(candidate.phrase()))
                        .toList();
                draft = found.isEmpty() ? draft : draft.about(found, List.of(view.mention()));
            }
            told.add(new Attended(draft, each.least()));
        }
        return told;
    }

    private static List<DraftReport> drafts(List<Attended> attended) {
        return attended.stream().map(Attended::draft).toList();
    }

    /** In hundredths, as readers are told it. */
    private double chance(EncounterView encounter, double least) {
        boolean nobody = encounter.draft().parties().isEmpty();
        double chance = nobody ? 0 : scorers.encounter().chance(EncounterFeatures.of(encounter, least));
        return Math.round(100 * chance) / 100.0;
    }

    /**
     * An encounter with those who take part in it.
     *
     * @param least the chance of the least likely of them, from 0 to 1
     */
    public record Attended(DraftReport draft, double least) {}

    private Attended attend(EncounterView encounter) {
        ParticipantFeatures features = new ParticipantFeatures(encounter);
        Map<PartyCandidate, Double> chances = new LinkedHashMap<>();
        features.candidates()
                .forEach(candidate ->
                        chances.put(candidate, scorers.participant().chance(features.of(candidate))));
        double most =
                chances.values().stream().mapToDouble(chance -> chance).max().orElse(0);
        double bar = most >= thresholds.participant() ? thresholds.participant() : Math.max(thresholds.only(), most);
        DraftReport draft = encounter.draft();
        Map<String, Party> parties = new LinkedHashMap<>();
        double least = 1;
        for (Map.Entry<PartyCandidate, Double> each : chances.entrySet()) {
            if (each.getValue() >= bar) {
                Party party = each.getKey().party();
                parties.put(party.key(), draft.parties().getOrDefault(party.key(), party));
                least = Math.min(least, each.getValue());
            }
        }
        draft.parties().forEach((key, party) -> {
            if (chances.keySet().stream()
                    .noneMatch(candidate -> candidate.party().key().equals(key))) {
                parties.putIfAbsent(key, party);
            }
        });
        return new Attended(draft.with(parties), least);
    }

    private DraftReport set(EncounterView encounter, ArticleSetting article) {
        DraftReport draft = encounter.draft();
        SettingCandidates candidates = new SettingCandidates(article);
        SettingFeatures features =
                new SettingFeatures(encounter, article.article().published());
        List<DateCandidate> times = candidates.dates(draft);
        Optional<MeetingDate> date = candidates
                .moved(draft)
                .or(() -> best(times, thresholds.date(), scorers.date(), time -> features.of(time, times))
                        .map(DateCandidate::date))
                .or(() -> unsettled(draft));
        if (draft.type() == MeetingType.CALL) {
            return draft.with(List.of(), date);
        }
        List<PlaceCandidate> places = candidates.places(encounter);
        List<Place> where = best(places, thresholds.own(), scorers.place(), place -> features.of(place, places))
                .filter(place ->
                        isOwn(place, draft) || scorers.place().chance(features.of(place, places)) >= thresholds.place())
                .map(PlaceCandidate::places)
                .orElse(List.of());
        return draft.with(where, date);
    }

    /** Whether the sentences of the encounter tell a place as its own: then less is asked of it. */
    private static boolean isOwn(PlaceCandidate candidate, DraftReport draft) {
        return candidate.places().stream().anyMatch(draft.places()::contains);
    }

    /** "on Monday" of an article without a day of publication: its words claim no day. */
    private static Optional<MeetingDate> unsettled(DraftReport draft) {
        return draft.date().filter(date -> date.period().isEmpty());
    }

    /** The likeliest, if it is likely enough; of several equally likely ones the first. */
    private static <T> Optional<T> best(
            List<T> candidates, double least, LogisticModel scorer, Function<T, Features> features) {
        Optional<T> best = Optional.empty();
        double most = least;
        for (T candidate : candidates) {
            double chance = scorer.chance(features.apply(candidate));
            if (chance > most) {
                most = chance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }
}
