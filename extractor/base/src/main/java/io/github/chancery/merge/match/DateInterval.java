package io.github.chancery.merge.match;

import io.github.chancery.model.Period;
import io.github.chancery.model.Status;
import io.github.chancery.model.StoredReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days that an encounter can have been on, as far as a report and its article tell.
 *
 * <p>A report without a date stands for the days before its article was published if the meeting was held, for those
 * after if it is planned or proposed, and for both if it was cancelled or denied. Of a period told, what was held has the
 * days until the article was published, and what is planned those after it.
 *
 * @param days the days
 * @param told the period that the report tells, if any
 */
public record DateInterval(Period days, Optional<Period> told) {
    /** For how many days something is news. */
    public static final int NEWS_DAYS = 3;

    /** How far ahead something is that is planned and has no date. */
    public static final int PLAN_DAYS = 14;

    /** A longer period that is no month may hold many meetings of the same people. */
    public static final int SHORT_DAYS = 14;

    /** No interval that is not long has more days than a month. */
    public static final int MOST_DAYS = 31;

    /** The day, which nothing tells, that all copies of one text speak of; it stands before all days that can be told. */
    static final DateInterval OF_ONE_TEXT =
            new DateInterval(Period.day(LocalDate.MIN), Optional.of(Period.day(LocalDate.MIN)));

    private static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.PROPOSED);

    static Optional<DateInterval> of(StoredReport report) {
        return report.period().isPresent()
                ? report.period().map(told -> new DateInterval(clipped(told, report), report.period()))
                : report.published().map(day -> new DateInterval(news(day, report.status()), Optional.empty()));
    }

    /** Whether anything tells when the encounter can have been. */
    public boolean isKnown() {
        return !equals(OF_ONE_TEXT);
    }

    /** Whether the encounter can be on one day: the days overlap or, if a period is long, the periods are the same. */
    boolean agrees(DateInterval other) {
        if (isLong() || other.isLong()) {
            return told.equals(other.told);
        }
        return !days.latest().isBefore(other.days.earliest())
                && !other.days.latest().isBefore(days.earliest());
    }

    /** The days of both, which agree. */
    Period common(DateInterval other) {
        if (isLong()) {
            return told.orElseThrow();
        }
        return new Period(
                Stream.of(days, other.days)
                        .map(Period::earliest)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                Stream.of(days, other.days)
                        .map(Period::latest)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** Whether it is a period in which the same people may have met often. */
    public boolean isLong() {
        return told.map(period -> period.days() > SHORT_DAYS && !isMonth(period))
                .orElse(false);
    }

    public static boolean isMonth(Period period) {
        return period.equals(Period.month(YearMonth.from(period.earliest())));
    }

    private static Period news(LocalDate published, Status status) {
        if (AHEAD.contains(status)) {
            return new Period(published.plusDays(1), published.plusDays(PLAN_DAYS));
        }
        boolean isOver = status == Status.HELD;
        return new Period(published.minusDays(NEWS_DAYS), isOver ? published : published.plusDays(PLAN_DAYS));
    }

    private static Period clipped(Period told, StoredReport report) {
        LocalDate published = report.published().orElse(LocalDate.MAX);
        if (published.isBefore(told.earliest()) || !published.isBefore(told.latest())) {
            return told;
        }
        if (report.status() == Status.HELD) {
            return new Period(told.earliest(), published);
        }
        return AHEAD.contains(report.status()) ? new Period(published.plusDays(1), told.latest()) : told;
    }
}
