package io.github.chancery.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report in a line for readers. */
final class ReportWords {
    private ReportWords() {}

    /** Such as "meeting, held; John Kerry, Sergey Lavrov; Geneva; on 2016-08-26; published 2016-08-27". */
    static String of(StoredReport report) {
        List<String> words = new ArrayList<>();
        words.add(lower(report.type().getLocalName()) + ", "
                + lower(report.status().getLocalName()));
        words.add(report.parties().stream().map(party -> party.name().text()).collect(Collectors.joining(", ")));
        if (!report.places().isEmpty()) {
            words.add(report.places().stream().map(ToldPlace::name).collect(Collectors.joining(", ")));
        }
        report.period().ifPresent(days -> words.add(Verdict.words(days)));
        report.published().ifPresent(day -> words.add("published " + day));
        return String.join("; ", words);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
