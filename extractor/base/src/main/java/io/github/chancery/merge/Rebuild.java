package io.github.chancery.merge;

import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.meeting.MeetingWriter;
import io.github.chancery.graph.meeting.StoredReports;
import io.github.chancery.merge.cluster.Blocking;
import io.github.chancery.merge.cluster.ConnectedComponents;
import io.github.chancery.merge.cluster.ReportTable;
import io.github.chancery.merge.cluster.UndatedReports;
import io.github.chancery.merge.copy.CopyRegister;
import io.github.chancery.merge.fusion.ReportFusion;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes all meetings of a store anew. */
final class Rebuild {
    private final StoredReports stored;
    private final MeetingWriter meetings;
    private final CopyRegister copies;
    private final List<ReportWithDays> dated = new ArrayList<>();
    private final List<StoredReport> undated = new ArrayList<>();
    private final Set<EntityKey> named = new HashSet<>();
    private int read;
    private int made;

    Rebuild(QuadEdit quads, String base) {
        this.stored = new StoredReports(quads);
        this.meetings = new MeetingWriter(quads, base);
        this.copies = new CopyRegister(quads);
    }

    /** Rebuilds the default graph and tells what the store holds. */
    Merged run() {
        meetings.clear();
        copies.rebuild();
        List<String> articles = stored.articles();
        articles.forEach(article -> stored.of(article).forEach(this::take));
        new ConnectedComponents(new Blocking(new ReportTable(dated)))
                .clusters(dated)
                .forEach(this::put);
        UndatedReports.clusters(undated, copies::original).forEach(this::put);
        meetings.describe(named);
        return new Merged(articles.size(), read, made);
    }

    private void take(StoredReport report) {
        read++;
        ReportWithDays.of(report).ifPresentOrElse(dated::add, () -> undated.add(report));
    }

    private void put(List<StoredReport> cluster) {
        named.addAll(meetings.add(ReportFusion.fuse(cluster, copies.independent(articles(cluster)))));
        made++;
    }

    /** The articles of reports, each once. */
    static Set<String> articles(List<StoredReport> reports) {
        Set<String> articles = new HashSet<>();
        reports.forEach(report -> articles.add(report.article()));
        return articles;
    }
}
