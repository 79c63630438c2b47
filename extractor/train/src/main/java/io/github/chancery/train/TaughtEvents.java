package io.github.chancery.train;

import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldMeeting;
import io.github.chancery.meeting.candidate.Candidates;
import io.github.chancery.meeting.candidate.EventSource;
import io.github.chancery.meeting.candidate.RoleCandidate;
import io.github.chancery.meeting.candidate.RoleFeatures;
import io.github.chancery.meeting.candidate.TopicFeatures;
import io.github.chancery.meeting.candidate.TriggerFeatures;
import io.github.chancery.meeting.party.PartyFinder;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicCandidate;
import io.github.chancery.meeting.topic.TopicFinder;
import io.github.chancery.model.Article;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The events of an annotated article as its annotation tells them, and on the way an example of every candidate. */
final class TaughtEvents implements EventSource {
    private static final Set<RoleName> JUDGED = Set.of(
            RoleName.HOST,
            RoleName.VISITOR,
            RoleName.MEDIATOR,
            RoleName.ANYONE,
            RoleName.PERHAPS,
            RoleName.PARTY,
            RoleName.PLACE,
            RoleName.TIME);

    private final Candidates candidates;
    private final GoldArticle gold;
    private final RoleTruth truth;
    private final Examples examples;

    TaughtEvents(Candidates candidates, GoldArticle gold, Article article, Examples examples) {
        this.candidates = candidates;
        this.gold = gold;
        this.truth = new RoleTruth(article);
        this.examples = examples;
    }

    @Override
    public List<EventMention> find(SentenceView sentence, String headline, PartyFinder parties) {
        TriggerFeatures triggers = new TriggerFeatures(sentence, headline);
        List<EventMention> taught = new ArrayList<>();
        for (EventMention event : candidates.events(sentence, headline)) {
            List<GoldMeeting> meetings = denoted(event);
            Features known = triggers.of(event);
            add("trigger", known, !meetings.isEmpty());
            if (!meetings.isEmpty()) {
                taught.add(taught(event, known, meetings, parties));
            }
        }
        return taught;
    }

    private List<GoldMeeting> denoted(EventMention event) {
        int begin = event.sentence().begin(event.trigger());
        int end = begin + event.sentence().word(event.trigger()).length();
        return gold.meetings().stream()
                .filter(meeting -> meeting.isToldAt(begin, end))
                .toList();
    }

    private EventMention taught(EventMention event, Features known, List<GoldMeeting> meetings, PartyFinder parties) {
        GoldMeeting first = meetings.getFirst();
        for (MeetingType type : MeetingType.values()) {
            add("type-" + name(type), known, type == first.type());
        }
        for (Status status : Status.values()) {
            add("status-" + name(status), known, status == first.status());
        }
        Judgement judgement = new Judgement(1, first.status(), List.of(), Map.of());
        EventMention decided = event.judged(first.type(), judgement, roles(event, meetings, parties));
        return decided.judged(first.type(), judgement, Map.of(RoleName.TOPIC, topics(decided, meetings)));
    }

    private Map<RoleName, Set<Integer>> roles(EventMention event, List<GoldMeeting> meetings, PartyFinder parties) {
        Map<RoleName, Set<Integer>> roles = new EnumMap<>(RoleName.class);
        JUDGED.forEach(role -> roles.put(role, new TreeSet<>()));
        RoleFeatures features = new RoleFeatures(event.sentence());
        List<RoleCandidate> all = candidates.roles(event, parties);
        List<Integer> tokens = all.stream().map(RoleCandidate::token).toList();
        for (RoleCandidate candidate : all) {
            Features known = features.of(candidate, event, tokens);
            for (RoleName role : candidate.roles()) {
                boolean plays = truth.plays(role, candidate, event.sentence(), meetings);
                add(name(role), known, plays);
                if (plays) {
                    roles.computeIfAbsent(role, key -> new TreeSet<>()).add(candidate.token());
                }
            }
        }
        return roles;
    }

    private Set<Integer> topics(EventMention event, List<GoldMeeting> meetings) {
        TopicFeatures features = new TopicFeatures(event.sentence());
        Set<Integer> tokens = new TreeSet<>();
        List<TopicCandidate> chosen = new ArrayList<>();
        List<TopicCandidate> all = TopicFinder.candidates(event);
        for (TopicCandidate candidate : all) {
            boolean told = meetings.stream()
                    .anyMatch(meeting -> meeting.isAbout(candidate.phrase().quote()));
            add("topic", features.of(candidate, event, all), told);
            if (told && chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
                tokens.add(candidate.token());
            }
        }
        return tokens;
    }

    private void add(String model, Features known, boolean yes) {
        examples.add(model, new Example(gold.identifier(), known, yes));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
