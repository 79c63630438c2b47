package io.github.chancery.merge;

import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.meeting.MeetingWriter;
import io.github.chancery.graph.meeting.StoredReports;
import io.github.chancery.merge.copy.CopyRegister;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.StoredReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes all meetings of a store anew. */
final class Rebuild {
    private final StoredReports stored;
    private final MeetingWriter meetings;
    private final CopyRegister copies;
    private final Set<EntityKey> named = new HashSet<>();
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
        List<StoredReport> reports = articles.stream()
                .flatMap(article -> stored.of(article).stream())
                .toList();
        new ReportMerge(copies::original).meetings(reports).forEach(this::put);
        meetings.describe(named);
        return new Merged(articles.size(), reports.size(), made);
    }

    private void put(Meeting meeting) {
        named.addAll(meetings.add(meeting));
        made++;
    }
}
