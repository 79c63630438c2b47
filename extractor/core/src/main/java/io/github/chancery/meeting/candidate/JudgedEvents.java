package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.party.PartyFinder;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.score.LogisticModel;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicCandidate;
import io.github.chancery.meeting.topic.TopicFinder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The events of a sentence as scorers judge them: patterns and cue words propose, learned scorers decide. */
public final class JudgedEvents implements EventSource {
    /** How many of the features that decided are told. */
    private static final int REASONS = 5;

    private static final List<RoleName> TOLD =
            List.of(RoleName.HOST, RoleName.VISITOR, RoleName.MEDIATOR, RoleName.ANYONE);
    private static final Set<RoleName> JUDGED = EnumSet.of(
            RoleName.PARTY,
            RoleName.PERHAPS,
            RoleName.HOST,
            RoleName.VISITOR,
            RoleName.MEDIATOR,
            RoleName.ANYONE,
            RoleName.PLACE,
            RoleName.TIME);

    private final Candidates candidates;
    private final Scorers scorers;
    private final Thresholds thresholds;

    /**
     * From what chance on a candidate counts.
     *
     * @param trigger a word for an event
     * @param party a word for who takes part
     * @param place a word for where
     * @param time a word for when
     * @param topic a phrase for about what
     */
    public record Thresholds(double trigger, double party, double place, double time, double topic) {
        /** Those that ship: chosen, not fitted; lower ones find more and are wrong more often. */
        public static final Thresholds USUAL = new Thresholds(0.45, 0.5, 0.5, 0.5, 0.55);
    }

    public JudgedEvents(Candidates candidates, Scorers scorers, Thresholds thresholds) {
        this.candidates = candidates;
        this.scorers = scorers;
        this.thresholds = thresholds;
    }

    @Override
    public List<EventMention> find(SentenceView sentence, String headline, PartyFinder parties) {
        List<EventMention> judged = new ArrayList<>();
        TriggerFeatures triggers = new TriggerFeatures(sentence, headline);
        RoleFeatures roles = new RoleFeatures(sentence);
        for (EventMention event : candidates.events(sentence, headline)) {
            Features known = triggers.of(event);
            double chance = scorers.trigger().chance(known);
            if (chance >= thresholds.trigger()) {
                RoleDecision decision = new RoleDecision(event);
                List<RoleCandidate> all = candidates.roles(event, parties);
                List<Integer> tokens = Candidates.tokens(all);
                all.forEach(candidate -> decision.decide(candidate, roles.of(candidate, event, tokens)));
                Judgement judgement = new Judgement(chance, scorers.status(known), reasons(known), decision.chances);
                EventMention decided = event.judged(scorers.type(known), judgement, decision.roles);
                judged.add(decided.judged(decided.type(), judgement, Map.of(RoleName.TOPIC, topics(decided))));
            }
        }
        return judged;
    }

    private List<LogisticModel.Contribution> reasons(Features known) {
        return scorers.trigger().contributions(known).stream().limit(REASONS).toList();
    }

    /** The nouns of the likely topics, of several that overlap the likeliest. */
    private Set<Integer> topics(EventMention event) {
        TopicFeatures features = new TopicFeatures(event.sentence());
        Map<TopicCandidate, Double> chances = new LinkedHashMap<>();
        List<TopicCandidate> all = TopicFinder.candidates(event);
        all.forEach(candidate -> chances.put(candidate, scorers.topic().chance(features.of(candidate, event, all))));
        Set<Integer> tokens = new TreeSet<>();
        TopicCandidate.likeliest(chances, thresholds.topic()).forEach(candidate -> tokens.add(candidate.token()));
        return tokens;
    }

    /** Which words have which roles in an event. */
    private final class RoleDecision {
        private final EventMention event;
        private final Map<RoleName, Set<Integer>> roles = new EnumMap<>(RoleName.class);
        private final Map<RoleName, SortedMap<Integer, Double>> chances = new EnumMap<>(RoleName.class);

        RoleDecision(EventMention event) {
            this.event = event;
            JUDGED.forEach(role -> roles.put(role, new TreeSet<>()));
        }

        void decide(RoleCandidate candidate, Features known) {
            int token = candidate.token();
            for (RoleName role : candidate.roles()) {
                double chance = scorer(role).chance(known);
                chances.computeIfAbsent(role, key -> new TreeMap<>()).put(token, chance);
                if (chance >= threshold(role)) {
                    RoleName played = role == RoleName.PARTY ? party(token) : role;
                    roles.computeIfAbsent(played, key -> new TreeSet<>()).add(token);
                }
            }
        }

        /** A party in the role that a pattern tells. */
        private RoleName party(int token) {
            return TOLD.stream()
                    .filter(role -> event.tokens(role).contains(token))
                    .findFirst()
                    .orElse(RoleName.PARTY);
        }
    }

    private LogisticModel scorer(RoleName role) {
        return switch (role) {
            case PLACE -> scorers.place();
            case TIME -> scorers.time();
            default -> scorers.party();
        };
    }

    private double threshold(RoleName role) {
        return switch (role) {
            case PLACE -> thresholds.place();
            case TIME -> thresholds.time();
            default -> thresholds.party();
        };
    }
}
