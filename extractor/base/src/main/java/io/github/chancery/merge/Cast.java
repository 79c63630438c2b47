package io.github.chancery.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Who took part by the word of several reports, each once: a country that one report names gives way to the person who
 * represents it in another, and a name that is not linked to the item that it stands for. Who are told of side by side in
 * a report both stay.
 */
final class Cast {
    private static final Comparator<Party> SAYS_MOST = Comparator.comparing(Party::kind)
            .thenComparing(Party::isLinked)
            .thenComparing(party -> party.name().words().size())
            .thenComparing(party -> party.actor().getURI(), Comparator.reverseOrder());

    private final List<StoredReport> latestFirst;
    /** Each actor as the report has it that says most. */
    private final Map<Node, Party> actors = new HashMap<>();
    /** Who has given way, and to whom; the same actor by another name, or who acts for it. */
    private final Map<Node, Pairing.Pair> given = new HashMap<>();

    private Cast(List<StoredReport> latestFirst) {
        this.latestFirst = latestFirst;
        latestFirst.stream()
                .flatMap(report -> report.parties().stream())
                .forEach(party ->
                        actors.merge(party.actor(), party, (one, two) -> SAYS_MOST.compare(one, two) < 0 ? two : one));
        Collection<StoredReport> casts = casts();
        casts.forEach(one -> casts.forEach(two -> compare(one, two)));
    }

    /**
     * The parties, by actor.
     *
     * @param latestFirst the reports of one encounter, those of the latest articles first
     */
    static List<Party> of(List<StoredReport> latestFirst) {
        return new Cast(latestFirst).parties();
    }

    /** One report for each choice of actors: many reports have the same. */
    private Collection<StoredReport> casts() {
        Map<List<Node>, StoredReport> casts = new LinkedHashMap<>();
        latestFirst.forEach(report ->
                casts.putIfAbsent(report.parties().stream().map(Party::actor).toList(), report));
        return casts.values();
    }

    private void compare(StoredReport one, StoredReport two) {
        for (Pairing.Pair pair : Pairing.of(one.parties(), two.parties()).pairs()) {
            Node actor = pair.first().actor();
            Node other = pair.second().actor();
            if (SAYS_MOST.compare(actors.get(actor), actors.get(other)) < 0 && !areToldTogether(actor, other)) {
                given.putIfAbsent(actor, pair);
            }
        }
    }

    private boolean areToldTogether(Node one, Node two) {
        return latestFirst.stream()
                .map(report -> report.parties().stream().map(Party::actor).toList())
                .anyMatch(told -> told.contains(one) && told.contains(two));
    }

    private List<Party> parties() {
        Map<String, Party> parties = new TreeMap<>();
        Set<String> parts = new HashSet<>();
        actors.keySet().stream()
                .filter(actor -> !given.containsKey(actor))
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(actor -> parties.put(actor.getURI(), party(actor, parts)));
        return List.copyOf(parties.values());
    }

    private Party party(Node actor, Set<String> parts) {
        List<Party> told = latestFirst.stream()
                .flatMap(report -> report.parties().stream())
                .filter(party -> named(party.actor()).equals(actor))
                .toList();
        List<Node> titles = first(told, Party::titles);
        return new Party(
                part(actor, parts),
                actor,
                actors.get(actor).kind(),
                told.stream()
                        .filter(party -> party.actor().equals(actor))
                        .map(Party::name)
                        .findFirst()
                        .orElseThrow(),
                titles,
                first(told, Party::represents),
                first(told, Party::roles),
                holders(told, titles));
    }

    /** Who held the post, as the latest article to name that post lets infer. */
    private static List<Party.Holder> holders(List<Party> told, List<Node> titles) {
        return told.stream()
                .filter(party -> party.titles().equals(titles))
                .flatMap(party -> party.holders().stream())
                .limit(1)
                .toList();
    }

    /** The actor that the name is another name of. */
    private Node named(Node actor) {
        Pairing.Pair pair = given.get(actor);
        return pair != null && pair.match() == Party.Match.NAMED
                ? named(pair.second().actor())
                : actor;
    }

    /** The end of the participation's IRI, as the first report by IRI has it, or with a number where that is taken. */
    private String part(Node actor, Set<String> parts) {
        String wanted = latestFirst.stream()
                .sorted(StoredReport.BY_IRI)
                .flatMap(report -> report.parties().stream())
                .filter(party -> party.actor().equals(actor))
                .map(Party::part)
                .findFirst()
                .orElseThrow();
        String part = wanted;
        for (int number = 2; !parts.add(part); number++) {
            part = wanted + "-" + number;
        }
        return part;
    }

    private static List<Node> first(List<Party> told, Function<Party, List<Node>> property) {
        return told.stream()
                .map(property)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
