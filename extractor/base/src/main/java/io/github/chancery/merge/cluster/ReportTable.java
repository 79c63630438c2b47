package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.DateInterval;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports in memory, by their parties and by when they can have been: what is looked at are the reports of each party that
 * begin in a span of days, and not all reports of these days.
 */
public final class ReportTable implements ReportSource {
    private final Map<Block, List<ReportWithDays>> blocks = new HashMap<>();

    /**
     * Reports of which two that are near each other have one block in common.
     *
     * @param party what they know a participant by
     * @param during the period told, if it is long: only those that tell the same one agree
     */
    record Block(MeetingType type, Object party, Optional<Period> during) {
        static Stream<Block> of(ReportWithDays report) {
            Optional<Period> during =
                    report.interval().told().filter(told -> report.interval().isLong());
            return report.keys().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .map(party -> new Block(report.report().type(), party, during));
        }
    }

    /** @param reports all that there are */
    public ReportTable(Collection<ReportWithDays> reports) {
        reports.stream().sorted(Comparator.comparing(ReportTable::earliest)).forEach(report -> Block.of(report)
                .forEach(block -> blocks.computeIfAbsent(block, unknown -> new ArrayList<>())
                        .add(report)));
    }

    @Override
    public Stream<ReportWithDays> around(ReportWithDays report) {
        return Block.of(report)
                .flatMap(block -> block.during().isPresent() ? all(block).stream() : beginningInTime(block, report))
                .distinct();
    }

    private List<ReportWithDays> all(Block block) {
        return blocks.getOrDefault(block, List.of());
    }

    /** Those that begin before the report ends, and not so long before it begins that they end before that. */
    private Stream<ReportWithDays> beginningInTime(Block block, ReportWithDays report) {
        List<ReportWithDays> sorted = all(block);
        LocalDate last = report.interval().days().latest();
        int begin = firstFrom(sorted, earliest(report).minusDays(DateInterval.MOST_DAYS - 1L));
        return sorted.subList(begin, sorted.size()).stream()
                .takeWhile(other -> !earliest(other).isAfter(last));
    }

    /** The number of the first report that does not begin before the day. */
    private static int firstFrom(List<ReportWithDays> sorted, LocalDate day) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (earliest(sorted.get(middle)).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static LocalDate earliest(ReportWithDays report) {
        return report.interval().days().earliest();
    }
}
