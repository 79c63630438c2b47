package io.github.chancery.merge.explain;

import io.github.chancery.merge.match.Verdict;
import io.github.chancery.model.StoredPlace;
import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report in a line for readers. */
final class ReportText {
    private ReportText() {}

    /** Such as "meeting, held; John Kerry, Sergey Lavrov; Geneva; on 2016-08-26; published 2016-08-27". */
    static String of(StoredReport report) {
        List<String> words = new ArrayList<>();
        words.add(lower(report.type().name()) + ", " + lower(report.status().name()));
        words.add(report.participants().stream()
                .map(participant -> participant.name().text())
                .collect(Collectors.joining(", ")));
        if (!report.places().isEmpty()) {
            words.add(report.places().stream().map(StoredPlace::name).collect(Collectors.joining(", ")));
        }
        report.period().ifPresent(days -> words.add(Verdict.words(days)));
        report.published().ifPresent(day -> words.add("published " + day));
        return String.join("; ", words);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
