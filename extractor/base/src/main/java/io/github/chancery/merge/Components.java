package io.github.chancery.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Reports with all that they are linked to by reports that can be of one encounter, pair by pair. What becomes of a report
 * depends on its component alone.
 */
final class Components {
    private final Neighbours neighbours;
    private final Set<Node> seen = new HashSet<>();

    Components(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** The groups of one encounter each, of every component that has one of the reports and was not asked for before. */
    List<List<StoredReport>> groups(Collection<Dated> reports) {
        List<List<StoredReport>> groups = new ArrayList<>();
        for (Dated report : reports) {
            if (!seen.contains(report.report().iri())) {
                groups.addAll(Grouping.group(component(report)));
            }
        }
        return groups;
    }

    /** Each report of the component with those that it can be joined to. */
    private Map<Dated, Set<Dated>> component(Dated start) {
        Map<Dated, Set<Dated>> component = new HashMap<>();
        Deque<Dated> open = new ArrayDeque<>(List.of(start));
        seen.add(start.report().iri());
        while (!open.isEmpty()) {
            Dated next = open.remove();
            List<Dated> near = neighbours.of(next);
            component.put(next, new HashSet<>(near));
            near.stream().filter(other -> seen.add(other.report().iri())).forEach(open::add);
        }
        return component;
    }
}
