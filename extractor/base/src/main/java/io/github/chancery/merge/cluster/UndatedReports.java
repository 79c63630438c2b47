package io.github.chancery.merge.cluster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Clusters reports of which nothing tells the day. They can be of one encounter if their articles are copies of one text;
 * all others are alone.
 */
public final class UndatedReports {
    private UndatedReports() {}

    /**
     * The clusters of one encounter each.
     *
     * @param reports all undated ones of the articles that are copies of each other
     * @param original gives the article that another is a copy of, or that other
     */
    public static List<List<StoredReport>> clusters(Collection<StoredReport> reports, UnaryOperator<String> original) {
        List<List<StoredReport>> clusters = new ArrayList<>();
        reports.stream()
                .collect(groupingBy(report -> original.apply(report.article()), TreeMap::new, toSet()))
                .values()
                .forEach(family -> clusters.addAll(Clustering.cluster(joinable(family))));
        return clusters;
    }

    private static Map<ReportWithDays, Set<ReportWithDays>> joinable(Set<StoredReport> family) {
        List<ReportWithDays> reports =
                family.stream().map(ReportWithDays::ofOneText).toList();
        Map<ReportWithDays, Set<ReportWithDays>> joinable = new HashMap<>();
        reports.forEach(report -> joinable.put(
                report,
                reports.stream()
                        .filter(other ->
                                report.isNear(other) && report.compare(other).isJoined())
                        .collect(toSet())));
        return joinable;
    }
}
