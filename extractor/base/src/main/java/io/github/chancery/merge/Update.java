package io.github.chancery.merge;

import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.meeting.EntityDescriptions;
import io.github.chancery.graph.meeting.MeetingWriter;
import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.graph.meeting.StoredReports;
import io.github.chancery.merge.cluster.Blocking;
import io.github.chancery.merge.cluster.ConnectedComponents;
import io.github.chancery.merge.cluster.ReportCache;
import io.github.chancery.merge.cluster.UndatedReports;
import io.github.chancery.merge.copy.CopyRegister;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a store's meetings up to date with some articles, and leaves the others alone. What becomes of a report depends on
 * its component, so those components are clustered anew that the articles' reports belonged to or belong to now.
 */
final class Update {
    private final Set<String> articles;
    private final StoredReports stored;
    private final ReportCache reports;
    private final StoredMeetings meetings;
    private final MeetingWriter writer;
    private final EntityDescriptions entities;
    private final CopyRegister copies;
    /** Reports that are gone with what the articles told before. */
    private final Set<String> gone = new LinkedHashSet<>();
    /** Reports of other articles that could be joined with those. */
    private final Set<ReportWithDays> left = new LinkedHashSet<>();

    /** @param articles the IRIs of the articles that are about to change */
    Update(QuadEdit quads, String base, Collection<String> articles) {
        this.articles = new LinkedHashSet<>(articles);
        this.stored = new StoredReports(quads);
        this.reports = new ReportCache(stored);
        this.meetings = new StoredMeetings(quads);
        this.writer = new MeetingWriter(quads, base);
        this.entities = new EntityDescriptions(quads);
        this.copies = new CopyRegister(quads);
    }

    /**
     * Changes the articles' graphs, and the meetings with them.
     *
     * @param change does the first
     * @return how many meetings were made, changed or taken out
     */
    int around(Runnable change) {
        EntityDescriptions.Told described = entities.told(articles);
        articles.stream().flatMap(article -> reports.of(article).stream()).forEach(this::noteBefore);
        Set<String> families = copies.families(articles);
        change.run();
        Set<String> otherwise = copies.update(families);
        Set<EntityKey> changed = entities.changed(described, entities.told(articles));
        reports.haveChanged(articles);
        families.addAll(copies.families(families));
        families.addAll(copies.families(otherwise));
        return remake(clusters(families), changed) + recount(otherwise);
    }

    private void noteBefore(StoredReport report) {
        gone.add(report.iri());
        ReportWithDays.of(report).ifPresent(dated -> new Blocking(reports)
                .joinable(dated).stream()
                        .filter(other -> !articles.contains(other.report().article()))
                        .forEach(left::add));
    }

    /** @param families the articles with all that are or were of one original with them */
    private List<List<StoredReport>> clusters(Set<String> families) {
        Set<ReportWithDays> starts = new LinkedHashSet<>(left);
        articles.stream().flatMap(article -> reports.of(article).stream()).forEach(report -> ReportWithDays.of(report)
                .ifPresent(starts::add));
        List<StoredReport> undated = families.stream()
                .flatMap(article -> reports.of(article).stream())
                .filter(report -> ReportWithDays.of(report).isEmpty())
                .toList();
        List<List<StoredReport>> clusters = new ArrayList<>(UndatedReports.clusters(undated, copies::original));
        clusters.addAll(new ConnectedComponents(new Blocking(reports)).clusters(starts));
        return clusters;
    }

    private int remake(List<List<StoredReport>> clusters, Set<EntityKey> changed) {
        Set<String> old = new LinkedHashSet<>();
        Stream.concat(gone.stream(), clusters.stream().flatMap(List::stream).map(StoredReport::iri))
                .forEach(report -> old.addAll(meetings.withReport(report)));
        ReportMerge merge = new ReportMerge(copies::original);
        List<Meeting> made = clusters.stream().map(merge::meeting).toList();
        return writer.replace(old, made, changed);
    }

    /** Counts anew the independent sources of the meetings that some articles tell of. */
    private int recount(Collection<String> changed) {
        Set<String> told = changed.stream()
                .flatMap(article -> stored.in(article).stream())
                .flatMap(report -> meetings.withReport(report.report()).stream())
                .collect(Collectors.toSet());
        return Math.toIntExact(told.stream()
                .filter(meeting -> writer.recount(meeting, copies.independent(sources(meeting))))
                .count());
    }

    private Set<String> sources(String meeting) {
        return meetings.reports(meeting).stream()
                .flatMap(report -> stored.find(report).stream())
                .map(StoredReports.Found::article)
                .collect(Collectors.toSet());
    }
}
