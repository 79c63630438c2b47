package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.ReportWithDays;
import java.util.List;

/**
 * Finds the reports that may be of the same encounter as a given one; what is compared grows with the number of reports of
 * the same parties in the same days, and not with that of all.
 */
public record Blocking(ReportSource source) {
    /** Those that can be of the same encounter. */
    public List<ReportWithDays> joinable(ReportWithDays report) {
        return source.around(report)
                .filter(report::isNear)
                .filter(other -> report.compare(other).isJoined())
                .toList();
    }
}
