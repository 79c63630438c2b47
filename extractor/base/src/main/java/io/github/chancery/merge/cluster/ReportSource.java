package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.ReportWithDays;
import java.util.stream.Stream;

/** Where reports are found that may be of one encounter. */
public interface ReportSource {
    /** All that are near the report ({@link ReportWithDays#isNear}), and maybe others; the report itself may be among them. */
    Stream<ReportWithDays> around(ReportWithDays report);
}
