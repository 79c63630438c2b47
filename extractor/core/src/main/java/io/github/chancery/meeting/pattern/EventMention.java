package io.github.chancery.meeting.pattern;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.MeetingType;
import io.github.chancery.resource.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a sentence that may denote an encounter, before anyone asks who is meant.
 *
 * @param sentence where
 * @param trigger the token that tells of it
 * @param type how the parties met
 * @param pattern the name of the pattern that knows most about it, or {@link #NO_PATTERN}
 * @param vague whether its type is a guess
 * @param parties how many participants it needs at least; nothing if it only tells more of a meeting told before
 * @param roles the tokens that play each role
 * @param judgement what scorers decided of it, where they were asked
 */
public record EventMention(
        SentenceView sentence,
        int trigger,
        MeetingType type,
        String pattern,
        boolean vague,
        OptionalInt parties,
        Roles roles,
        Optional<Judgement> judgement) {
    /** The name of the pattern of an event that no pattern found. */
    public static final String NO_PATTERN = "no pattern";

    private static final Set<String> DEFINITE =
            WordList.of("meeting/pronouns.txt").words("definite");

    /** How what a sentence is about hangs on its root. */
    private static final Pattern MAIN = Pattern.compile("root|obj|xcomp|ccomp|parataxis|conj.*|nsubj.*|advcl:to");

    static EventMention byPattern(
            SentenceView sentence,
            int trigger,
            MeetingType type,
            String pattern,
            boolean vague,
            OptionalInt parties,
            Roles roles) {
        return new EventMention(sentence, trigger, type, pattern, vague, parties, roles, Optional.empty());
    }

    /** A word that may be an event, of which patterns tell no more than roles. */
    static EventMention byNoPattern(SentenceView sentence, int trigger, Roles roles) {
        return byPattern(sentence, trigger, MeetingType.MEETING, NO_PATTERN, true, OptionalInt.of(1), roles);
    }

    /** Whether a pattern found it. */
    public boolean isByPattern() {
        return !pattern.equals(NO_PATTERN);
    }

    /** This event as scorers judge it: its type, its status and how likely it is, with these tokens in the roles that are judged. */
    public EventMention judged(MeetingType judgedType, Judgement judged, Map<RoleName, Set<Integer>> judgedRoles) {
        return new EventMention(
                sentence,
                trigger,
                judgedType,
                pattern,
                vague,
                parties,
                roles.judged(judgedRoles, pattern),
                Optional.of(judged));
    }

    /** Whether the event takes up one told before: "the talks", but not "new talks" or "the intra-Syrian dialogue". */
    public boolean isAnaphoric() {
        if (isVerb()) {
            return sentence.dependents(trigger, "nsubj.*").stream().allMatch(tokens(RoleName.TOPIC)::contains);
        }
        boolean own = sentence.dependents(trigger, "amod|compound").stream()
                .anyMatch(modifier -> !sentence.word(modifier).equals(sentence.lower(modifier)));
        return isDefinite() && !own;
    }

    /** Whose the event is if the text speaks of it as known: "the League summit", "the Gondorian talks". */
    public Stream<String> owners() {
        return isVerb() || !isDefinite()
                ? Stream.empty()
                : sentence.dependents(trigger, "amod|compound").stream().map(this::name);
    }

    private String name(int token) {
        return sentence.nameAt(token)
                .map(name -> sentence.text(name.nameFirst(), name.nameEnd()))
                .orElseGet(() -> sentence.text(token, token + 1));
    }

    private boolean isDefinite() {
        return sentence.dependents(trigger, "det|nmod:poss").stream()
                .map(determiner -> sentence.lower(determiner))
                .anyMatch(DEFINITE::contains);
    }

    /** Whether it can only tell more of a meeting told before. */
    public boolean follows() {
        return onlyFollows() || has(RoleName.FOLLOWS);
    }

    /** Whether its pattern never begins a meeting. */
    public boolean onlyFollows() {
        return parties.isEmpty();
    }

    /** Whether the sentence is chiefly about the event, and does not mention it beside something else. */
    public boolean isMain() {
        int token = trigger;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Dependency> above = sentence.above(token);
            if (above.isEmpty() || !MAIN.matcher(above.get().relation()).matches()) {
                return false;
            }
            if (above.get().governor() == Dependency.ROOT) {
                return true;
            }
            token = above.get().governor();
        }
        return false;
    }

    /** "held talks": a noun whose verb has a past. */
    public boolean isCarried() {
        return sentence.above(trigger)
                .filter(edge -> edge.relation().equals("obj") && edge.governor() != Dependency.ROOT)
                .filter(edge -> sentence.tag(edge.governor()).matches("VBD|VBN"))
                .isPresent();
    }

    /** "his consultations": a noun of somebody's. */
    public boolean isPossessed() {
        return sentence.dependents(trigger, "nmod:poss").stream()
                .anyMatch(owner -> sentence.tag(owner).equals("PRP$"));
    }

    public boolean isVerb() {
        return sentence.tag(trigger).startsWith("VB");
    }

    /** This event with only some of the tokens that play a role. */
    public EventMention with(RoleName role, Set<Integer> tokens) {
        return new EventMention(sentence, trigger, type, pattern, vague, parties, roles.only(role, tokens), judgement);
    }

    public boolean has(RoleName role) {
        return roles.has(role);
    }

    /** The tokens that play a role, in order of the text. */
    public List<Integer> tokens(RoleName role) {
        return roles.tokens(role);
    }

    /** Which pattern gave which word which role. */
    public List<RoleHit> roleHits() {
        return roles.each()
                .map(filled -> new RoleHit(
                        filled.role(), sentence.mention(filled.token(), filled.token() + 1), filled.patterns()))
                .toList();
    }
}
