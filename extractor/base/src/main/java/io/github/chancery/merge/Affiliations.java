package io.github.chancery.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Whom the actors of a group of reports act for.
 *
 * @param byActor of every actor of which a report tells it
 */
record Affiliations(Map<Node, List<Node>> byActor) {
    static Affiliations of(List<StoredReport> reports) {
        Map<Node, List<Node>> known = new HashMap<>();
        reports.stream()
                .flatMap(report -> report.parties().stream())
                .filter(party -> !party.represents().isEmpty())
                .forEach(party -> known.putIfAbsent(party.actor(), party.represents()));
        return new Affiliations(known);
    }

    /** The report with whom its actors act for where it does not tell. */
    StoredReport complete(StoredReport report) {
        List<Party> parties = new ArrayList<>();
        for (Party party : report.parties()) {
            List<Node> represents = byActor.getOrDefault(party.actor(), List.of());
            parties.add(party.represents().isEmpty() ? party.actingFor(represents) : party);
        }
        return report.with(parties);
    }
}
