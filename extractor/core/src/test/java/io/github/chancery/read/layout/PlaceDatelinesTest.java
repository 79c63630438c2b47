package io.github.chancery.read.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceDatelinesTest {
    private static final PlaceDatelines DATELINES = PlaceDatelines.shipped();

    @TestFactory
    List<DynamicTest> everyExampleHasItsPlace() {
        return Fixtures.lines("dateline-examples.txt").stream()
                .map(example -> DynamicTest.dynamicTest(example, () -> check(example)))
                .toList();
    }

    private static void check(String example) {
        int bar = example.indexOf('|');
        Passage passage = new Passage(10, example.substring(0, bar).strip());
        String place =
                DATELINES.in(passage).map(found -> found.dateline().place()).orElse("");
        assertEquals(example.substring(bar + 1).strip(), place);
    }

    @Test
    void theReportBeginsWhereTheDatelineEnds() {
        PlaceDatelines.Found found =
                DATELINES.in(new Passage(10, "BREE (SNA) -  Two envoys met.")).orElseThrow();
        assertEquals(new Passage(24, "Two envoys met."), found.rest());
        assertEquals(10, found.dateline().begin());
        assertEquals(24, found.dateline().end());
    }

    @Test
    void aDateWithItsYearTellsTheDay() {
        assertEquals(Optional.of(LocalDate.of(2016, 6, 3)), day("Bree, June 3, 2016 — Two envoys met."));
        assertEquals(Optional.empty(), day("Bree, June 3 — Two envoys met."));
        assertEquals(Optional.empty(), day("Bree, June 31, 2016 — Two envoys met."));
    }

    private static Optional<LocalDate> day(String text) {
        return DATELINES.in(new Passage(0, text)).orElseThrow().day();
    }
}
