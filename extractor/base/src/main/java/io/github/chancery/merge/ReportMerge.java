package io.github.chancery.merge;

import static java.util.Objects.requireNonNull;

import io.github.chancery.merge.cluster.Blocking;
import io.github.chancery.merge.cluster.ConnectedComponents;
import io.github.chancery.merge.cluster.ReportTable;
import io.github.chancery.merge.cluster.UndatedReports;
import io.github.chancery.merge.fusion.ReportFusion;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes meetings of reports. What becomes of a report depends on those that it is linked to, so that reports that are not may
 * be merged apart.
 *
 * @param original gives the article that another is a copy of, or that other
 */
public record ReportMerge(UnaryOperator<String> original) {
    public ReportMerge {
        requireNonNull(original);
    }

    /**
     * The meetings that reports add up to, made one after another.
     *
     * @param reports with each all that it is linked to
     */
    public Stream<Meeting> meetings(Collection<StoredReport> reports) {
        List<ReportWithDays> dated = new ArrayList<>();
        List<StoredReport> undated = new ArrayList<>();
        reports.forEach(report -> ReportWithDays.of(report).ifPresentOrElse(dated::add, () -> undated.add(report)));
        return Stream.concat(
                        new ConnectedComponents(new Blocking(new ReportTable(dated))).clusters(dated).stream(),
                        UndatedReports.clusters(undated, original).stream())
                .map(this::meeting);
    }

    /** What the reports of one encounter add up to. */
    Meeting meeting(List<StoredReport> cluster) {
        long sources = cluster.stream()
                .map(StoredReport::article)
                .map(original)
                .distinct()
                .count();
        return ReportFusion.fuse(cluster, Math.toIntExact(sources));
    }
}
