package io.github.chancery.train;

import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldMeeting;
import io.github.chancery.meeting.candidate.Candidates;
import io.github.chancery.meeting.candidate.EventSource;
import io.github.chancery.meeting.candidate.RoleCandidate;
import io.github.chancery.meeting.candidate.RoleFeatures;
import io.github.chancery.meeting.candidate.TopicFeatures;
import io.github.chancery.meeting.candidate.TriggerFeatures;
import io.github.chancery.meeting.encoder.RoleQuestion;
import io.github.chancery.meeting.encoder.Window;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.party.PartyFinder;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicCandidate;
import io.github.chancery.meeting.topic.TopicFinder;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** How many sentences away from an event its encounter's parties, places and times may be named. */
    private static final int FAR = 3;

    private final Candidates candidates;
    private final GoldArticle gold;
    private final RoleTruth truth;
    private final Examples examples;
    private final List<SentenceView> sentences;
    private final List<EventLesson> lessons = new ArrayList<>();
    private final Map<Window.Word, List<GoldMeeting>> told = new LinkedHashMap<>();

    TaughtEvents(Candidates candidates, GoldArticle gold, ArticleSetting setting, Examples examples) {
        this.candidates = candidates;
        this.gold = gold;
        this.truth = new RoleTruth(setting.article());
        this.examples = examples;
        this.sentences = setting.sentences();
    }

    /** What the encoder is to say of the article's words. */
    List<EventLesson> lessons() {
        return lessons;
    }

    @Override
    public List<EventMention> find(SentenceView sentence, String headline, PartyFinder parties) {
        TriggerFeatures triggers = new TriggerFeatures(sentence, headline);
        List<EventMention> taught = new ArrayList<>();
        for (EventMention event : candidates.events(sentence, headline)) {
            List<GoldMeeting> meetings = Alignment.denoted(event, gold);
            Features known = triggers.of(event);
            add("trigger", known, !meetings.isEmpty());
            if (meetings.isEmpty()) {
                lessons.add(new EventLesson(word(sentence, event.trigger()), Optional.empty(), List.of()));
            } else {
                List<EventLesson.RoleLesson> roles = new ArrayList<>();
                taught.add(taught(event, known, meetings, parties, roles));
                elsewhere(event, meetings, parties, roles);
                Window.Word word = word(sentence, event.trigger());
                told.forEach((other, theirs) -> roles.add(new EventLesson.RoleLesson(
                        other, RoleQuestion.SAME, theirs.stream().anyMatch(meetings::contains))));
                told.put(word, meetings);
                GoldMeeting first = meetings.getFirst();
                lessons.add(new EventLesson(
                        word, Optional.of(new EventLesson.Encounter(first.type(), first.status())), roles));
            }
        }
        return taught;
    }

    /** The names, times and the dateline of other sentences. */
    private void elsewhere(
            EventMention event, List<GoldMeeting> meetings, PartyFinder parties, List<EventLesson.RoleLesson> roles) {
        for (SentenceView view : sentences) {
            int distance = view.index() - event.sentence().index();
            if (distance == 0 || (Math.abs(distance) > FAR && view.index() > 1)) {
                continue;
            }
            for (RoleCandidate candidate : candidates.named(view, parties)) {
                for (RoleName role : candidate.roles()) {
                    roles.add(new EventLesson.RoleLesson(
                            word(view, candidate.token()),
                            question(role),
                            truth.plays(role, candidate, view, meetings)));
                }
            }
        }
        truth.dateline(meetings)
                .ifPresent(yes -> roles.add(
                        new EventLesson.RoleLesson(new Window.Word(Window.Word.DATELINE, 0), RoleQuestion.PLACE, yes)));
    }

    private static Window.Word word(SentenceView view, int token) {
        return new Window.Word(view.index(), token);
    }

    private static RoleQuestion question(RoleName role) {
        return switch (role) {
            case PLACE -> RoleQuestion.PLACE;
            case TIME -> RoleQuestion.TIME;
            default -> RoleQuestion.PARTY;
        };
    }

    private EventMention taught(
            EventMention event,
            Features known,
            List<GoldMeeting> meetings,
            PartyFinder parties,
            List<EventLesson.RoleLesson> lesson) {
        GoldMeeting first = meetings.getFirst();
        for (MeetingType type : MeetingType.values()) {
            add(Models.name(type), known, type == first.type());
        }
        for (Status status : Status.values()) {
            add(Models.name(status), known, status == first.status());
        }
        Judgement judgement = new Judgement(1, Map.of(first.status(), 1.0), List.of(), Map.of());
        EventMention decided = event.judged(first.type(), judgement, roles(event, meetings, parties, lesson));
        return decided.judged(first.type(), judgement, Map.of(RoleName.TOPIC, topics(decided, meetings, lesson)));
    }

    private Map<RoleName, Set<Integer>> roles(
            EventMention event, List<GoldMeeting> meetings, PartyFinder parties, List<EventLesson.RoleLesson> lesson) {
        Map<RoleName, Set<Integer>> roles = new EnumMap<>(RoleName.class);
        JUDGED.forEach(role -> roles.put(role, new TreeSet<>()));
        RoleFeatures features = new RoleFeatures(event.sentence());
        List<RoleCandidate> all = candidates.roles(event, parties);
        List<Integer> tokens = all.stream().map(RoleCandidate::token).toList();
        for (RoleCandidate candidate : all) {
            Features known = features.of(candidate, event, tokens);
            for (RoleName role : candidate.roles()) {
                boolean plays = truth.plays(role, candidate, event.sentence(), meetings);
                add(name(role), role == RoleName.PLACE ? known.without(RoleFeatures.ENCODER) : known, plays);
                lesson.add(
                        new EventLesson.RoleLesson(word(event.sentence(), candidate.token()), question(role), plays));
                if (plays) {
                    roles.computeIfAbsent(role, key -> new TreeSet<>()).add(candidate.token());
                }
            }
        }
        return roles;
    }

    private Set<Integer> topics(EventMention event, List<GoldMeeting> meetings, List<EventLesson.RoleLesson> lesson) {
        TopicFeatures features = new TopicFeatures(event.sentence());
        Set<Integer> tokens = new TreeSet<>();
        List<TopicCandidate> chosen = new ArrayList<>();
        List<TopicCandidate> all = TopicFinder.candidates(event);
        for (TopicCandidate candidate : all) {
            boolean told = meetings.stream()
                    .anyMatch(meeting -> meeting.isAbout(candidate.phrase().quote()));
            add("topic", features.of(candidate, event, all), told);
            lesson.add(new EventLesson.RoleLesson(word(event.sentence(), candidate.token()), RoleQuestion.TOPIC, told));
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
