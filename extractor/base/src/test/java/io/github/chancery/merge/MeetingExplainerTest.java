package io.github.chancery.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.merge.MadeUpArticle.Told;
import io.github.chancery.merge.explain.MeetingExplainer;
import io.github.chancery.merge.explain.MeetingExplanation;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** Why reports were joined to a meeting, and others not; of articles published on days of March 3019. */
class MeetingExplainerTest {
    private static final int MEETING = 0;
    private static final int CALL = 4;
    private static final int HELD = 0;
    private static final int PLANNED = 2;
    private static final int PIPPIN = 0;
    private static final int EOWYN = 1;
    private static final int BILBO = 2;
    private static final int ROHAN = 5;
    private static final int DAY = 1;
    private static final int NO_DAY = 0;
    private static final int THREE_DAYS = 3;
    private static final int MONTH = 4;

    private final List<MadeUpArticle> articles = new ArrayList<>();

    @Test
    void eachReportIsToldWithTheFirstThatItIsJoinedToAndWhy() {
        told(2, new Told(MEETING, PLANNED, Set.of(PIPPIN, EOWYN), 1, 3, DAY));
        told(3, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 0, 3, DAY));
        told(4, new Told(MEETING, HELD, Set.of(PIPPIN, ROHAN), 1, 3, NO_DAY));
        assertEquals(
                List.of(
                        "0: meeting, planned; Eowyn, Pippin; Place 1; on 3019-03-03; published 3019-03-02",
                        "1: meeting, held; Eowyn, Pippin; on 3019-03-03; published 3019-03-03"
                                + " with 1: Eowyn, Pippin; on 3019-03-03",
                        "2: meeting, held; Pippin, Rohan; Place 1; published 3019-03-04"
                                + " with 1: Pippin, Eowyn = Rohan; on 3019-03-03; Place 1"),
                lines(explanation().reports()));
    }

    @Test
    void theFirstReportNeedsNoReason() {
        told(3, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 0, 1, THREE_DAYS));
        told(4, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 0, 3, DAY));
        MeetingExplanation explained = explanation();
        assertEquals(2, explained.reports().size());
        assertEquals("Meeting of Eowyn and Pippin, 3019-03-03", explained.label());
        assertEquals(0, explained.reports().get(0).with());
        assertEquals("", explained.reports().get(0).because());
    }

    @Test
    void reportsOfTheSamePartiesNearbyAreToldWithWhatSetsThemApart() {
        told(5, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 3, 3, DAY));
        told(5, new Told(MEETING, HELD, Set.of(PIPPIN, BILBO), 0, 5, DAY));
        told(4, new Told(CALL, HELD, Set.of(PIPPIN, EOWYN), 0, 4, NO_DAY));
        told(3, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 1, 2, DAY));
        assertEquals(
                List.of(
                        "3: meeting, held; Eowyn, Pippin; Place 1; on 3019-03-02; published 3019-03-03"
                                + " with 1: one is on 3019-03-03, the other on 3019-03-02",
                        "2: call, held; Eowyn, Pippin; published 3019-03-04"
                                + " with 1: one is a meeting, the other a call",
                        "1: meeting, held; Pippin, Bilbo Baggins; on 3019-03-05; published 3019-03-05"
                                + " with 1: one is on 3019-03-03, the other on 3019-03-05"),
                lines(explanation().near()));
    }

    @Test
    void whatLiesMoreThanAWeekOffIsNotNear() {
        told(1, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 3, 1, DAY));
        told(8, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 1, 8, DAY));
        told(9, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 2, 9, DAY));
        told(9, new Told(MEETING, HELD, Set.of(BILBO), 2, 9, DAY));
        assertEquals(List.of("1"), numbers(explanation().near()));
    }

    @Test
    void ofManyNearbyTenAreTold() {
        told(3, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 3, 3, DAY));
        IntStream.rangeClosed(1, 12)
                .forEach(i -> told(3, new Told(CALL, HELD, Set.of(PIPPIN, BILBO), 0, 1 + i % 5, DAY)));
        assertEquals(10, explanation().near().size());
    }

    @Test
    void aMeetingOfAMonthHasNoDaysToBeNear() {
        told(5, new Told(MEETING, PLANNED, Set.of(PIPPIN, EOWYN), 3, 1, MONTH));
        told(5, new Told(MEETING, HELD, Set.of(PIPPIN, EOWYN), 1, 2, DAY));
        assertEquals(List.of("1"), numbers(explanation().near()));
    }

    @Test
    void aMeetingThatIsNotThereIsNamed() {
        ChanceryException failure =
                assertThrows(ChanceryException.class, () -> MeetingExplainer.explain(new MemoryStore(), "nothing"));
        assertEquals(
                "the store holds no meeting nothing; give the IRI of one, as `chancery export` writes it, or its"
                        + " identifier",
                failure.getMessage());
    }

    private void told(int published, Told... reports) {
        articles.add(new MadeUpArticle(published, List.of(reports), 0, 0));
    }

    /** Why the meeting of the first article is as it is. */
    private MeetingExplanation explanation() {
        GraphStore store = new MemoryStore();
        Map<String, List<Quad>> graphs = new TreeMap<>();
        IntStream.range(0, articles.size())
                .forEach(number -> graphs.putAll(articles.get(number).quads(number)));
        new Merger(MadeUpArticle.BASE).update(store, graphs);
        String first = MadeUpArticle.BASE + "article/0#report-0";
        String meeting = store.read(
                view -> new StoredMeetings(view).withReport(first).iterator().next());
        return MeetingExplainer.explain(store, meeting);
    }

    private static List<String> lines(List<MeetingExplanation.Told> told) {
        return told.stream()
                .map(report -> number(report) + ": " + report.told()
                        + (report.with() == 0 ? "" : " with " + report.with() + ": " + report.because()))
                .toList();
    }

    private static List<String> numbers(List<MeetingExplanation.Told> told) {
        return told.stream().map(MeetingExplainerTest::number).toList();
    }

    private static String number(MeetingExplanation.Told told) {
        return Stream.of(told.article().split("/")).reduce((one, last) -> last).orElseThrow();
    }
}
