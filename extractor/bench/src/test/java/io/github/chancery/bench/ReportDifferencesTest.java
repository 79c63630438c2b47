package io.github.chancery.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.bench.ToldReport.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportDifferencesTest {
    @Test
    void tellsWhatIsGainedLostAndChanged() {
        ToldReport same = report("a", 0, 40, "Held", "Aragorn", "Eomer");
        List<ToldReport> before = List.of(
                same, report("a", 50, 90, "Held", "Aragorn", "Denethor"), report("b", 0, 30, "Planned", "Theoden"));
        List<ToldReport> after = List.of(
                report("a", 60, 90, "Planned", "Aragorn", "Denethor"), same, report("c", 0, 30, "Held", "Faramir"));
        assertEquals(
                List.of(
                        "gained   c: Held Meeting; who: Faramir",
                        "lost     b: Planned Meeting; who: Theoden",
                        "changed  a: Planned Meeting; who: Aragorn, Denethor [status was Held]",
                        "reports: 1 the same, 1 gained, 1 lost, 1 changed"),
                ReportDifferences.of(before, after).lines());
    }

    @Test
    void reportsWithMostWordsInCommonAreOne() {
        ToldReport whole = report("a", 0, 80, "Held", "Aragorn");
        ToldReport part = report("a", 60, 80, "Held", "Eomer");
        assertEquals(
                List.of("gained   a: Held Meeting; who: Eomer", "reports: 1 the same, 1 gained, 0 lost, 0 changed"),
                ReportDifferences.of(List.of(whole), List.of(part, whole)).lines());
    }

    private static ToldReport report(String article, int begin, int end, String status, String... who) {
        return new ToldReport(
                article,
                List.of(new Span(begin, end)),
                new TreeMap<>(Map.of("status", List.of(status), "type", List.of("Meeting"), "who", List.of(who))));
    }
}
