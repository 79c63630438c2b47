package io.github.chancery.graph.meeting;

import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Participant;
import io.github.chancery.model.Status;
import io.github.chancery.model.StoredPlace;
import io.github.chancery.model.StoredReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what the reports of a meeting differ. */
final class Differences {
    private static final Set<Status> COMING = Set.of(Status.PLANNED, Status.PROPOSED);

    private Differences() {}

    /** The matters, by name. */
    static List<String> of(List<StoredReport> reports) {
        return Stream.of(
                        matter("date", reports, Differences::isOtherDate),
                        matter("participants", reports, Differences::hasOthers),
                        matter("place", reports, Differences::isElsewhere),
                        matter("status", reports, Differences::isOtherStatus))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> matter(
            String name, List<StoredReport> reports, BiPredicate<StoredReport, StoredReport> differs) {
        return reports.stream().anyMatch(one -> reports.stream().anyMatch(other -> differs.test(one, other)))
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean isOtherDate(StoredReport one, StoredReport other) {
        return one.period().isPresent()
                && other.period().isPresent()
                && !one.period().equals(other.period());
    }

    private static boolean hasOthers(StoredReport one, StoredReport other) {
        return !actors(other).containsAll(actors(one));
    }

    private static Set<EntityKey> actors(StoredReport report) {
        return report.participants().stream().map(Participant::actor).collect(Collectors.toSet());
    }

    private static boolean isElsewhere(StoredReport one, StoredReport other) {
        return !other.places().isEmpty() && !places(other).containsAll(places(one));
    }

    private static Set<EntityKey> places(StoredReport report) {
        return report.places().stream().map(StoredPlace::key).collect(Collectors.toSet());
    }

    /** A plan is no contradiction to what a later article tells. */
    private static boolean isOtherStatus(StoredReport one, StoredReport other) {
        return !one.status().equals(other.status()) && !isPlanBefore(one, other) && !isPlanBefore(other, one);
    }

    private static boolean isPlanBefore(StoredReport one, StoredReport other) {
        Optional<LocalDate> before = one.published();
        return COMING.contains(one.status())
                && before.isPresent()
                && other.published().filter(before.get()::isBefore).isPresent();
    }
}
