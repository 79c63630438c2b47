package io.github.chancery.meeting.pattern;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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

    /** The events of a sentence of an article with a headline, in order of the text; some have {@link RoleName#NOT}. */
    public List<EventMention> find(SentenceView sentence, String headline) {
        if (!sentence.sentence().isParsed()) {
            return List.of();
        }
        SemanticGraph graph = new SemgrexSentence(sentence).graph();
        List<IndexedWord> words = List.copyOf(graph.vertexSet());
        Map<Integer, EventMention> found = new TreeMap<>();
        triggers.stream()
                .filter(trigger -> trigger.mayMatch(words) && trigger.suits(headline))
                .forEach(trigger -> addEvents(sentence, graph, trigger, found));
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Integer, Map<RoleName, SortedSet<Integer>>> told = new TreeMap<>();
        List<IndexedWord> events = events(sentence, found.keySet(), words);
        roles.stream()
                .filter(role -> events.stream().anyMatch(role::isAbout) && role.mayMatch(words) && role.suits(headline))
                .forEach(role -> addRoles(graph, role, told));
        found.values().forEach(candidate -> give(candidate, told));
        return List.copyOf(found.values());
    }

    private static void addEvents(
            SentenceView sentence, SemanticGraph graph, MeetingPattern trigger, Map<Integer, EventMention> found) {
        SemgrexMatcher matcher = trigger.semgrex().matcher(graph);
        while (matcher.find()) {
            int event = matcher.getNode("event").index() - 1;
            MeetingType type = trigger.type().orElseThrow();
            EventMention known = found.get(event);
            // A call or a visit is said more precisely than a meeting.
            boolean closer = known == null || (known.type() == MeetingType.MEETING && type != MeetingType.MEETING);
            // A pattern that is content with fewer parties knows more about the event.
            if (closer || (known.type() == type && trigger.parties() < known.parties())) {
                Map<RoleName, SortedSet<Integer>> before =
                        known == null ? new EnumMap<>(RoleName.class) : known.roles();
                found.put(
                        event,
                        new EventMention(
                                sentence, event, type, trigger.name(), trigger.vague(), trigger.parties(), before));
            }
            addNodes(matcher, found.get(event).roles());
        }
    }

    /** The words of events and of what their status depends on. */
    private static List<IndexedWord> events(SentenceView sentence, Set<Integer> found, List<IndexedWord> words) {
        Set<Integer> told = new TreeSet<>(found);
        found.forEach(event -> told.addAll(StatusPath.above(sentence, event)));
        return words.stream().filter(word -> told.contains(word.index() - 1)).toList();
    }

    /** Collects the roles that a pattern tells, for whatever word it takes for an event. */
    private static void addRoles(
            SemanticGraph graph, MeetingPattern role, Map<Integer, Map<RoleName, SortedSet<Integer>>> told) {
        SemgrexMatcher matcher = role.semgrex().matcher(graph);
        while (matcher.find()) {
            int event = matcher.getNode("event").index() - 1;
            addNodes(matcher, told.computeIfAbsent(event, key -> new EnumMap<>(RoleName.class)));
        }
    }

    /** Gives a candidate what is told of it, and what of its status is told of the words that it depends on. */
    private static void give(EventMention candidate, Map<Integer, Map<RoleName, SortedSet<Integer>>> told) {
        told.getOrDefault(candidate.event(), Map.of()).forEach((role, tokens) -> give(candidate, role, tokens));
        for (int above : StatusPath.above(candidate.sentence(), candidate.event())) {
            told.getOrDefault(above, Map.of()).forEach((role, tokens) -> {
                if (role.isStatus()) {
                    give(candidate, role, tokens);
                }
            });
        }
    }

    private static void give(EventMention candidate, RoleName role, Set<Integer> tokens) {
        candidate.roles().computeIfAbsent(role, key -> new TreeSet<>()).addAll(tokens);
    }

    private static void addNodes(SemgrexMatcher matcher, Map<RoleName, SortedSet<Integer>> roles) {
        for (String node : matcher.getNodeNames()) {
            IndexedWord word = matcher.getNode(node);
            RoleName.of(node).filter(role -> word != null).ifPresent(role -> roles.computeIfAbsent(
                            role, key -> new TreeSet<>())
                    .add(word.index() - 1));
        }
    }
}
