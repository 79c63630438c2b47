package io.github.chancery.train;

import io.github.chancery.evaluate.Evaluation;
import io.github.chancery.evaluate.FoundMeeting;
import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldMeeting;
import io.github.chancery.meeting.decision.DateCandidate;
import io.github.chancery.meeting.decision.Doublets;
import io.github.chancery.meeting.decision.EncounterFeatures;
import io.github.chancery.meeting.decision.EncounterView;
import io.github.chancery.meeting.decision.FollowingTopics;
import io.github.chancery.meeting.decision.JoiningFeatures;
import io.github.chancery.meeting.decision.JudgedEncounter;
import io.github.chancery.meeting.decision.ParticipantFeatures;
import io.github.chancery.meeting.decision.PartyCandidate;
import io.github.chancery.meeting.decision.PlaceCandidate;
import io.github.chancery.meeting.decision.Retelling;
import io.github.chancery.meeting.decision.SettingCandidates;
import io.github.chancery.meeting.decision.SettingFeatures;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicCandidate;
import io.github.chancery.model.MeetingType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Examples of what is decided of encounters, as an article's annotation tells it. */
final class EncounterExamples {
    private final GoldArticle gold;
    private final ArticleSetting setting;
    private final Examples examples = new Examples();

    EncounterExamples(GoldArticle gold, ArticleSetting setting) {
        this.gold = gold;
        this.setting = setting;
    }

    /** Who takes part, when and where. */
    Examples settings(List<DraftReport> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            EncounterView encounter = EncounterView.of(drafts, i);
            Alignment.of(drafts.get(i), gold).ifPresent(meeting -> {
                participants(encounter, meeting);
                dates(encounter, meeting);
                places(encounter, meeting);
            });
        }
        return examples;
    }

    private void participants(EncounterView encounter, GoldMeeting meeting) {
        ParticipantFeatures features = new ParticipantFeatures(encounter);
        for (PartyCandidate candidate : features.candidates()) {
            add("participant", features.of(candidate), RoleTruth.takesPart(candidate.party(), meeting));
        }
    }

    private void dates(EncounterView encounter, GoldMeeting meeting) {
        List<DateCandidate> dates = new SettingCandidates(setting).dates(encounter.draft());
        SettingFeatures features = features(encounter);
        for (DateCandidate candidate : dates) {
            boolean yes = RoleTruth.isWhen(candidate.date(), meeting);
            add("date", features.of(candidate, dates), yes);
        }
    }

    private void places(EncounterView encounter, GoldMeeting meeting) {
        if (encounter.draft().type() == MeetingType.CALL) {
            return;
        }
        List<PlaceCandidate> places = new SettingCandidates(setting).places(encounter);
        SettingFeatures features = features(encounter);
        for (PlaceCandidate candidate : places) {
            String name = candidate.places().getFirst().name();
            boolean yes = meeting.places().stream().anyMatch(place -> place.isNamed(name));
            add("setting", features.of(candidate, places), yes);
        }
    }

    private SettingFeatures features(EncounterView encounter) {
        return new SettingFeatures(encounter, setting.article().published());
    }

    /** Which encounters turn out to be one, and what the sentences behind them tell of. */
    Examples doublets(List<DraftReport> settled) {
        for (int later = 0; later < settled.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pair(Doublets.pair(settled, earlier, later));
            }
            following(settled, later);
        }
        return examples;
    }

    private void pair(Retelling pair) {
        Optional<GoldMeeting> told = Alignment.of(pair.told(), gold);
        Optional<GoldMeeting> here = Alignment.of(pair.draft(), gold);
        if (pair.isPossible() && told.isPresent() && here.isPresent()) {
            add("doublet", JoiningFeatures.of(pair), told.equals(here));
        }
    }

    private void following(List<DraftReport> settled, int index) {
        FollowingTopics topics = new FollowingTopics(settled.get(index), settled, setting.sentences());
        Alignment.of(settled.get(index), gold).ifPresent(meeting -> {
            for (SentenceView view : topics.views()) {
                for (TopicCandidate candidate : topics.candidates(view)) {
                    boolean yes = meeting.isAbout(candidate.phrase().quote());
                    add("following", topics.of(view, candidate), yes);
                }
            }
        });
    }

    /** Whether an encounter is reported rightly. */
    Examples encounters(List<JudgedEncounter> judged, List<FoundMeeting> found) {
        Set<FoundMeeting> right = Collections.newSetFromMap(new IdentityHashMap<>());
        Evaluation.of(List.of(gold), Map.of(gold.identifier(), found)).right().forEach(right::add);
        List<DraftReport> drafts = judged.stream().map(JudgedEncounter::draft).toList();
        for (int i = 0; i < drafts.size(); i++) {
            EncounterView encounter = EncounterView.of(drafts, i);
            add("encounter", EncounterFeatures.of(encounter, judged.get(i).least()), right.contains(found.get(i)));
        }
        return examples;
    }

    private void add(String model, Features features, boolean yes) {
        examples.add(model, new Example(gold.identifier(), features, yes));
    }
}
