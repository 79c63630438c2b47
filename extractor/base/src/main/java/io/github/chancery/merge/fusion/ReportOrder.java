package io.github.chancery.merge.fusion;

import io.github.chancery.model.Status;
import io.github.chancery.model.StoredReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Whose word counts: the orders of reports by when their articles were published. */
public final class ReportOrder {
    /** How strong a status is where two articles are of the same age, the strongest first. */
    private static final List<Status> STRENGTH =
            List.of(Status.HELD, Status.CANCELLED, Status.DENIED, Status.PLANNED, Status.PROPOSED);

    /** The latest article first, and those without a date of publication last. */
    static final Comparator<StoredReport> LATEST_FIRST = Comparator.comparing(
                    (StoredReport report) -> report.published().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(report -> STRENGTH.indexOf(report.status()))
            .thenComparing(StoredReport.BY_IRI);

    /** The earliest article first, and those without a date of publication last. */
    public static final Comparator<StoredReport> EARLIEST_FIRST = Comparator.comparing(
                    (StoredReport report) -> report.published().orElse(LocalDate.MAX))
            .thenComparing(StoredReport.BY_IRI);

    private ReportOrder() {}
}
