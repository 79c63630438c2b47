package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.DateInterval;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.Period;
import io.github.chancery.model.StoredReport;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Reports that are not all at hand, in blocks of a party in some days: two that can be joined are found to be where those of
 * each block are looked at together.
 */
public final class ReportBlocks {
    /** Most reports are of so many days, those before the news, so that they are in few blocks. */
    private static final long DAYS = DateInterval.NEWS_DAYS + 1L;

    private ReportBlocks() {}

    /**
     * The keys of the blocks that a report is in.
     *
     * @return nothing if no day is known; such reports are joined by their articles' texts alone
     */
    public static Stream<String> of(StoredReport report) {
        return ReportWithDays.of(report).stream().flatMap(ReportBlocks::of);
    }

    private static Stream<String> of(ReportWithDays report) {
        Period days = report.interval().days();
        return ReportTable.Block.of(report)
                .flatMap(block -> block.during().isPresent()
                        ? Stream.of(block.toString())
                        : LongStream.rangeClosed(number(days.earliest()), number(days.latest()))
                                .mapToObj(number -> block + " " + number));
    }

    private static long number(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), DAYS);
    }

    /** The IRIs of reports that are linked by some that can be joined, as far as those of a block show; none is in two lists. */
    public static List<List<String>> linked(Collection<StoredReport> block) {
        List<ReportWithDays> dated =
                block.stream().map(ReportWithDays::of).flatMap(Optional::stream).toList();
        return new ConnectedComponents(new Blocking(new ReportTable(dated)))
                .linked(dated).stream()
                        .map(linked -> linked.stream()
                                .map(report -> report.report().iri())
                                .sorted()
                                .toList())
                        .toList();
    }
}
