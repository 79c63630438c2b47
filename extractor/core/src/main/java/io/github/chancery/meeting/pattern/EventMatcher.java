package io.github.chancery.meeting.pattern;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds events in a sentence: first by the patterns that tell of one, then every role that a pattern gives them. */
public final class EventMatcher {
    private final List<MeetingPattern> triggers;
    private final List<MeetingPattern> roles;

    public EventMatcher(Patterns patterns) {
        this.triggers =
                patterns.all().stream().filter(p -> p.type().isPresent()).toList();
        this.roles = patterns.all().stream().filter(p -> p.type().isEmpty()).toList();
    }

    /**
     * The events of a sentence of an article with a headline, in order of the text; some have {@link RoleName#NOT}.
     *
     * @param more tokens that may be events though no pattern says so; what patterns say of their roles is told, too
     */
    public List<EventMention> find(SentenceView sentence, String headline, Set<Integer> more) {
        if (!sentence.sentence().isParsed()) {
            return List.of();
        }
        SemanticGraph graph = new SemgrexSentence(sentence).graph();
        List<IndexedWord> words = List.copyOf(graph.vertexSet());
        Map<Integer, Found> found = new TreeMap<>();
        triggers.stream()
                .filter(trigger -> trigger.mayMatch(words) && trigger.suits(headline))
                .forEach(trigger -> addEvents(graph, trigger, found));
        more.forEach(token -> found.putIfAbsent(token, Found.byNone()));
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Integer, Roles> told = new TreeMap<>();
        List<IndexedWord> events = events(sentence, found.keySet(), words);
        roles.stream()
                .filter(role -> events.stream().anyMatch(role::isAbout) && role.mayMatch(words) && role.suits(headline))
                .forEach(role -> addRoles(graph, role, told));
        return found.entrySet().stream()
                .map(event -> mention(sentence, event.getKey(), event.getValue(), told))
                .toList();
    }

    private static void addEvents(SemanticGraph graph, MeetingPattern trigger, Map<Integer, Found> found) {
        SemgrexMatcher matcher = trigger.semgrex().matcher(graph);
        while (matcher.find()) {
            int event = matcher.getNode("event").index() - 1;
            Found known = found.getOrDefault(event, new Found(Optional.of(trigger), new Roles()));
            boolean better =
                    known.trigger().filter(other -> !knowsMore(trigger, other)).isEmpty();
            found.put(event, better ? new Found(Optional.of(trigger), known.roles()) : known);
            addNodes(matcher, trigger, known.roles());
        }
    }

    /** A call or a visit is said more precisely than a meeting; a pattern content with fewer parties knows more about it. */
    private static boolean knowsMore(MeetingPattern trigger, MeetingPattern known) {
        return known.type().equals(trigger.type())
                ? trigger.needsFewerThan(known)
                : known.type().equals(Optional.of(MeetingType.MEETING));
    }

    /** The words of events and of what their status depends on. */
    private static List<IndexedWord> events(SentenceView sentence, Set<Integer> found, List<IndexedWord> words) {
        Set<Integer> told = new TreeSet<>(found);
        found.forEach(event -> told.addAll(StatusPath.above(sentence, event)));
        return words.stream().filter(word -> told.contains(word.index() - 1)).toList();
    }

    /** Collects the roles that a pattern tells, for whatever word it takes for an event. */
    private static void addRoles(SemanticGraph graph, MeetingPattern role, Map<Integer, Roles> told) {
        SemgrexMatcher matcher = role.semgrex().matcher(graph);
        while (matcher.find()) {
            int event = matcher.getNode("event").index() - 1;
            addNodes(matcher, role, told.computeIfAbsent(event, key -> new Roles()));
        }
    }

    /** An event with what is told of it, and what of its status is told of the words that it depends on. */
    private static EventMention mention(SentenceView sentence, int event, Found found, Map<Integer, Roles> told) {
        Roles roles = new Roles();
        roles.addAll(found.roles(), role -> true);
        roles.addAll(told.getOrDefault(event, new Roles()), role -> true);
        for (int above : StatusPath.above(sentence, event)) {
            roles.addAll(told.getOrDefault(above, new Roles()), RoleName::isStatus);
        }
        return found.trigger()
                .map(trigger -> EventMention.byPattern(
                        sentence,
                        event,
                        trigger.type().orElseThrow(),
                        trigger.name(),
                        trigger.vague(),
                        trigger.parties(),
                        roles))
                .orElseGet(() -> EventMention.byNoPattern(sentence, event, roles));
    }

    private static void addNodes(SemgrexMatcher matcher, MeetingPattern pattern, Roles roles) {
        for (String node : matcher.getNodeNames()) {
            IndexedWord word = matcher.getNode(node);
            RoleName.of(node)
                    .filter(role -> word != null)
                    .ifPresent(role -> roles.add(role, word.index() - 1, pattern.name()));
        }
    }

    /** An event, by the pattern that knows most about it, with the roles that all that found it tell. */
    private record Found(Optional<MeetingPattern> trigger, Roles roles) {
        static Found byNone() {
            return new Found(Optional.empty(), new Roles());
        }
    }
}
