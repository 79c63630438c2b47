package io.github.chancery.pipeline.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that an example must give, as written; what it does not tell must not be found.
 *
 * @param is its status and type: "held meeting"
 * @param who its parties, with whom they act for where that is found: "Anna Weber (Arnor)"
 * @param where its places
 * @param when its date, as the text has it
 * @param about its topics
 */
record ExpectedReport(
        @Nullable String is,
        @Nullable List<String> who,
        @Nullable List<String> where,
        @Nullable String when,
        @Nullable List<String> about) {

    String line() {
        return ReportLine.of(String.valueOf(is), orNone(who), orNone(where), when, orNone(about));
    }

    private static List<String> orNone(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }
}
