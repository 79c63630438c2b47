package io.github.chancery.merge.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.StoredReport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** No pair of reports is lost because they were not compared. */
class BlockingTest {
    private static final List<String> PARTIES = List.of(
            "x@n",
            "x",
            "x?n",
            "y@s",
            "y",
            "v@n",
            "=n",
            "=s",
            "#envoys@n",
            "#officials",
            "~Tom_Bombadil@s",
            "~Bombadil@s");

    @Property(tries = 500)
    void findsAllThatCanBeJoined(@ForAll("reports") List<StoredReport> told) {
        List<ReportWithDays> reports = told.stream()
                .flatMap(report -> ReportWithDays.of(report).stream())
                .toList();
        Blocking blocking = new Blocking(new ReportTable(reports));
        int found = 0;
        for (ReportWithDays report : reports) {
            Set<ReportWithDays> joinable = reports.stream()
                    .filter(other -> report.compare(other).isJoined())
                    .collect(Collectors.toSet());
            assertEquals(joinable, Set.copyOf(blocking.joinable(report)));
            found += joinable.size();
        }
        Statistics.label("any joinable").collect(found > 0).coverage(seen -> seen.check(true)
                .percentage(share -> share > 20));
    }

    /** Each of an article of its own, as {@link ToldReports} writes them. */
    @Provide
    Arbitrary<List<StoredReport>> reports() {
        Arbitrary<String> rest = Combinators.combine(
                        Arbitraries.of("Meeting", "Meeting", "Visit", "Call"),
                        Arbitraries.of("Held", "Held", "Planned", "Proposed", "Cancelled"),
                        Arbitraries.of(PARTIES)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(parties -> String.join("+", parties)),
                        Arbitraries.of("-", "1", "3", "3", "3-5", "1-14", "1-31", "32-59", "1-60", "25-36"),
                        Arbitraries.of("-", "2", "4", "6", "18", "33"),
                        Arbitraries.of("-", "-", "bree", "edoras<rohan", "=rohan", "=n"),
                        Arbitraries.of("-", "war", "trade"))
                .as((type, status, parties, days, published, places, topics) ->
                        String.join(" ", type, status, parties, days, published, places, topics));
        return rest.list().ofMinSize(2).ofMaxSize(26).map(lines -> IntStream.range(0, lines.size())
                .mapToObj(number -> ToldReports.report((char) ('a' + number) + " " + lines.get(number)))
                .toList());
    }
}
