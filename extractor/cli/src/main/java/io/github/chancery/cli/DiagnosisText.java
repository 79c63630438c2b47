package io.github.chancery.cli;

import io.github.chancery.build.Diagnosis;
import io.github.chancery.build.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a store, for users. */
final class DiagnosisText {
    private DiagnosisText() {}

    /** The first findings of each matter, and how many more there are. */
    static List<String> lines(Diagnosis diagnosis) {
        return diagnosis.counts().entrySet().stream()
                .flatMap(matter -> {
                    List<String> shown = diagnosis.shown().stream()
                            .filter(finding -> finding.matter() == matter.getKey())
                            .map(Finding::sentence)
                            .toList();
                    return Stream.concat(shown.stream(), more(matter.getKey(), matter.getValue() - shown.size()));
                })
                .toList();
    }

    private static Stream<String> more(Finding.Matter matter, int count) {
        return count == 0 ? Stream.empty() : Stream.of("and " + count + " more: " + matter.text());
    }
}
