package io.github.chancery.merge;

import io.github.chancery.store.GraphEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings a store's meetings up to date with some articles, and leaves the others alone. What becomes of a report depends on
 * its component, so those components are grouped anew that the articles' reports belonged to or belong to now.
 */
final class Update {
    private final GraphEdit graphs;
    private final MeetingIris iris;
    private final Set<Node> articles;
    private final StoredReports reports;
    private final MeetingStore meetings;
    private final CopyStore copies;
    /** Reports that are gone with what the articles told before. */
    private final Set<Node> gone = new LinkedHashSet<>();
    /** Reports of other articles that could be joined with those. */
    private final Set<Dated> left = new LinkedHashSet<>();

    /** @param articles the articles that are about to change */
    Update(GraphEdit graphs, MeetingIris iris, Collection<Node> articles) {
        this.graphs = graphs;
        this.iris = iris;
        this.articles = new LinkedHashSet<>(articles);
        this.reports = new StoredReports(graphs);
        this.meetings = new MeetingStore(graphs);
        this.copies = new CopyStore(graphs, meetings);
    }

    /**
     * Changes the articles' graphs, and the meetings with them.
     *
     * @param change does the first
     * @return how many meetings were made, changed or taken out
     */
    int around(Runnable change) {
        Set<Quad> described = EntityStore.descriptions(graphs, articles);
        articles.stream().flatMap(article -> reports.of(article).stream()).forEach(this::noteBefore);
        Set<Node> families = copies.families(articles);
        change.run();
        Set<Node> otherwise = copies.update(families);
        Set<Node> changed =
                new EntityStore(graphs, meetings).changed(described, EntityStore.descriptions(graphs, articles));
        reports.haveChanged(articles);
        List<List<StoredReport>> groups = groups();
        Set<Node> old = new LinkedHashSet<>();
        Stream.concat(gone.stream(), groups.stream().flatMap(List::stream).map(StoredReport::iri))
                .forEach(report -> old.addAll(meetings.withReport(report)));
        return replace(old, groups, changed) + new SourceCounts(graphs, meetings, copies).update(otherwise);
    }

    private void noteBefore(StoredReport report) {
        gone.add(report.iri());
        Dated.of(report).ifPresent(dated -> new Neighbours(reports)
                .of(dated).stream()
                        .filter(other -> !articles.contains(other.report().article()))
                        .forEach(left::add));
    }

    private List<List<StoredReport>> groups() {
        List<List<StoredReport>> groups = new ArrayList<>();
        Set<Dated> starts = new LinkedHashSet<>(left);
        for (Node article : articles) {
            for (StoredReport report : reports.of(article)) {
                Dated.of(report).ifPresentOrElse(starts::add, () -> groups.add(List.of(report)));
            }
        }
        groups.addAll(new Components(new Neighbours(reports)).groups(starts));
        return groups;
    }

    private int replace(Set<Node> old, List<List<StoredReport>> groups, Set<Node> changed) {
        Set<Triple> before = new HashSet<>();
        old.forEach(meeting -> before.addAll(meetings.triples(meeting)));
        Set<Triple> after = new HashSet<>();
        groups.stream()
                .map(Meeting::of)
                .forEach(meeting ->
                        after.addAll(MeetingGraph.of(meeting, iris, copies.independent(meeting.articles()))));
        meetings.replace(before, after);
        Set<Node> entities = new HashSet<>(EntityStore.named(before));
        entities.addAll(EntityStore.named(after));
        new EntityStore(graphs, meetings).update(entities, changed);
        return MeetingStore.different(before, after);
    }
}
