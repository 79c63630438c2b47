package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.StoredReport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reports with all that they are linked to by reports that can be of one encounter, pair by pair. What becomes of a report
 * depends on its component alone.
 */
public final class ConnectedComponents {
    private final Blocking blocking;
    private final Set<String> seen = new HashSet<>();

    /** @param blocking finds what a report can be joined to */
    public ConnectedComponents(Blocking blocking) {
        this.blocking = blocking;
    }

    /** The clusters of one encounter each, of every component that has one of the reports and was not asked for before. */
    public List<List<StoredReport>> clusters(Collection<ReportWithDays> reports) {
        List<List<StoredReport>> clusters = new ArrayList<>();
        forEach(reports, component -> clusters.addAll(Clustering.cluster(component)));
        return clusters;
    }

    /** The same components before they are clustered, without the reports that are alone in theirs. */
    List<Set<ReportWithDays>> linked(Collection<ReportWithDays> reports) {
        List<Set<ReportWithDays>> linked = new ArrayList<>();
        forEach(reports, component -> {
            if (component.size() > 1) {
                linked.add(component.keySet());
            }
        });
        return linked;
    }

    /** Each component is gone through before the next is looked for, which may be large. */
    private void forEach(Collection<ReportWithDays> reports, Consumer<Map<ReportWithDays, Set<ReportWithDays>>> work) {
        for (ReportWithDays report : reports) {
            if (!seen.contains(report.report().iri())) {
                work.accept(component(report));
            }
        }
    }

    /** Each report of the component with those that it can be joined to. */
    private Map<ReportWithDays, Set<ReportWithDays>> component(ReportWithDays start) {
        Map<ReportWithDays, Set<ReportWithDays>> component = new HashMap<>();
        Deque<ReportWithDays> open = new ArrayDeque<>(List.of(start));
        seen.add(start.report().iri());
        while (!open.isEmpty()) {
            ReportWithDays next = open.remove();
            List<ReportWithDays> near = blocking.joinable(next);
            component.put(next, new HashSet<>(near));
            near.stream().filter(other -> seen.add(other.report().iri())).forEach(open::add);
        }
        return component;
    }
}
