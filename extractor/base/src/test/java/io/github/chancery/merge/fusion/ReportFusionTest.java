package io.github.chancery.merge.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.merge.cluster.ToldReports;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.Participant;
import io.github.chancery.model.Role;
import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several reports of one encounter say together. */
class ReportFusionTest {
    /** Reports, as {@link ToldReports} writes them, in any order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # How they met by the earliest article, how it stands by the latest, whatever comes first.
                    a Visit Planned x+y 3 1 -; b Meeting Held x+y 3 4 -       | VISIT HELD x y, 3-3
                    a Meeting Held x+y 3 4 -; b Visit Cancelled x+y 3 5 -     | MEETING CANCELLED x y, 3-3
                    # An article without a day counts least for both.
                    a Visit Cancelled x+y 3 - -; b Meeting Held x+y 3 4 -     | MEETING HELD x y, 3-3
                    # Of the same day: what was held, then what was called off, denied, planned, wished.
                    a Meeting Planned x+y 3 1 -; b Meeting Held x+y 3 1 -     | MEETING HELD x y, 3-3
                    a Meeting Cancelled x+y 3 1 -; b Meeting Held x+y 3 1 -   | MEETING HELD x y, 3-3
                    a Meeting Cancelled x+y 3 1 -; b Meeting Denied x+y 3 1 - | MEETING CANCELLED x y, 3-3
                    a Meeting Planned x+y 3 1 -; b Meeting Denied x+y 3 1 -   | MEETING DENIED x y, 3-3
                    a Meeting Proposed x+y 3 1 -; b Meeting Planned x+y 3 1 - | MEETING PLANNED x y, 3-3
                    # The most precise date; of those the latest article's.
                    a Meeting Held x+y 3-5 4 -; b Meeting Held x+y 4 3 -      | MEETING HELD x y, 4-4
                    a Meeting Held x+y 3 3 -; b Meeting Held x+y 4 4 -        | MEETING HELD x y, 4-4
                    a Meeting Held x+y 3 9 -; b Meeting Held x+y - 4 -        | MEETING HELD x y, 3-3
                    a Meeting Held x+y - 3 -; b Meeting Held x+y - 4 -        | MEETING HELD x y, -
                    # A country gives way to who acts for it, but not where both are told side by side.
                    a Meeting Held x@n+y@s 3 3 -; b Meeting Held =n+=s 3 4 -  | MEETING HELD x@n y@s, 3-3
                    a Meeting Held x@n+=n+=s 3 3 -; b Meeting Held =n+=s 3 4 - | MEETING HELD n s x@n, 3-3
                    a Meeting Held x@n+=s 3 3 -; b Meeting Held =n+=s 3 4 -; c Meeting Held x@n+=n+=s 3 5 - | MEETING HELD n s x@n, 3-3
                    a Meeting Held x@n+y@s 3 3 -; b Meeting Held #envoys@n+=s 3 4 - | MEETING HELD x@n y@s, 3-3
                    # A name that is not linked gives way to the item, a short one to a longer.
                    a Meeting Held ~Bombadil@s+y 3 3 -; b Meeting Held Tom_Bombadil@s+y 3 4 - | MEETING HELD Tom_Bombadil@s y, 3-3
                    a Meeting Held ~Bombadil@s+y 3 4 -; b Meeting Held ~Tom_Bombadil@s+y 3 3 - | MEETING HELD y Tom_Bombadil@s, 3-3
                    a Meeting Held ~Tom_Bombadil@s+y 3 3 -; b Meeting Held Bombadil@s+y 3 4 - | MEETING HELD Bombadil@s y, 3-3
                    # Through two others, too.
                    a Meeting Held ~Bombadil@s+y 3 3 -; b Meeting Held ~Tom_Bombadil@s+y 3 4 -; c Meeting Held Tom_Bombadil@s+y 3 5 - | MEETING HELD Tom_Bombadil@s y, 3-3
                    # Posts and whom they act for by the latest article that tells any, whatever name it uses.
                    a Meeting Held x@n!King+y 3 3 -; b Meeting Held x@n!Warden+y 3 4 - | MEETING HELD x@n!Warden y, 3-3
                    a Meeting Held x@n!King+y 3 3 -; b Meeting Held x+y 3 4 - | MEETING HELD x@n!King y, 3-3
                    a Meeting Held ~Bombadil@s!Master+y 3 4 -; b Meeting Held Tom_Bombadil@s+y 3 3 - | MEETING HELD Tom_Bombadil@s!Master y, 3-3
                    # What was inferred holds only where nothing is told.
                    a Meeting Held x?n+y 3 3 -; b Meeting Held x+y 3 4 -      | MEETING HELD x?n y, 3-3
                    a Meeting Held x?n+y 3 4 -; b Meeting Held x@s+y 3 3 -    | MEETING HELD x@s y, 3-3
                    """)
    void oneMeeting(String reports, String expected) {
        List<StoredReport> told = new ArrayList<>(ToldReports.of(reports));
        assertEquals(expected, words(ReportFusion.fuse(told, 1)));
        Collections.reverse(told);
        assertEquals(expected, words(ReportFusion.fuse(told, 1)));
    }

    @Test
    void placesWordsAndTopicsOfAllReportsOnceEachThoseOfTheEarliestFirst() {
        List<StoredReport> told =
                ToldReports.of("a Meeting Held x+y 3 4 bree war+trade; b Meeting Held x+y 3 3 dale+bree trade");
        Meeting meeting = ReportFusion.fuse(told, 2);
        assertEquals(
                List.of("dale", "bree"),
                meeting.places().stream().map(place -> place.name()).toList());
        assertEquals(
                List.of("trade", "war"),
                meeting.topics().stream().map(ReportFusionTest::local).toList());
        assertEquals(2, meeting.independentSources());
        assertEquals(
                List.of("b", "a"),
                meeting.reports().stream().map(StoredReport::iri).toList());
    }

    @Test
    void itIsAsSureAsTheSurestReport() {
        List<StoredReport> told = List.of(sure("a Meeting Held x+y 3 4 -", 0.4), sure("b Meeting Held x+y 3 3 -", 0.9));
        assertEquals(0.9, ReportFusion.fuse(told, 1).confidence());
    }

    @Test
    void partsWithOneNameAreNumbered() {
        Meeting meeting = ReportFusion.fuse(ToldReports.of("a Meeting Held Tom+~Tom@s 3 4 -"), 1);
        assertEquals(
                List.of("Tom", "Tom-2"),
                meeting.participants().stream().map(Participant::part).sorted().toList());
    }

    @Test
    void whoHeldThePostIsWhoHeldTheLatestPostTold() {
        Participant.Inferred boromir = new Participant.Inferred(EntityKey.ofItem("boromir"), 0.9);
        Participant.Inferred faramir = new Participant.Inferred(EntityKey.ofItem("faramir"), 0.9);
        StoredReport earlier = held("a Meeting Held =s!Warden+x 3 3 -", boromir);
        StoredReport later = held("b Meeting Held =s!Steward+x 3 4 -", faramir);
        StoredReport silent = ToldReports.report("c Meeting Held =s!Steward+x 3 5 -");
        assertEquals(Optional.of(faramir), holder(List.of(earlier, later)));
        assertEquals(Optional.of(faramir), holder(List.of(earlier, later, silent)));
        assertEquals(Optional.empty(), holder(List.of(earlier, silent)));
    }

    @Test
    void rolesAreTheLatestThatAreTold() {
        StoredReport host = playing("a Meeting Held =s+x 3 3 -", Role.HOST);
        StoredReport silent = ToldReports.report("b Meeting Held =s+x 3 4 -");
        assertEquals(
                List.of(Role.HOST),
                ReportFusion.fuse(List.of(host, silent), 1)
                        .participants()
                        .get(0)
                        .roles());
    }

    private static Optional<Participant.Inferred> holder(List<StoredReport> reports) {
        return ReportFusion.fuse(reports, 1).participants().stream()
                .filter(party -> local(party.actor()).equals("s"))
                .findFirst()
                .orElseThrow()
                .holder();
    }

    /** A report whose country's post was held by somebody. */
    private static StoredReport held(String line, Participant.Inferred holder) {
        StoredReport told = ToldReports.report(line);
        return told.withParticipants(told.participants().stream()
                .map(party -> new Participant(
                        party.part(),
                        party.actor(),
                        party.kind(),
                        party.name(),
                        party.titles(),
                        party.represents(),
                        party.roles(),
                        party.titles().isEmpty() ? Optional.empty() : Optional.of(holder),
                        Optional.empty()))
                .toList());
    }

    /** A report whose participants all have a role. */
    private static StoredReport playing(String line, Role role) {
        StoredReport told = ToldReports.report(line);
        return told.withParticipants(told.participants().stream()
                .map(party -> new Participant(
                        party.part(),
                        party.actor(),
                        party.kind(),
                        party.name(),
                        party.titles(),
                        party.represents(),
                        List.of(role),
                        Optional.empty(),
                        Optional.empty()))
                .toList());
    }

    private static StoredReport sure(String line, double confidence) {
        StoredReport told = ToldReports.report(line);
        return new StoredReport(
                told.iri(),
                told.article(),
                told.published(),
                told.type(),
                told.status(),
                told.participants(),
                told.places(),
                told.period(),
                told.dateTexts(),
                told.topics(),
                told.labels(),
                confidence);
    }

    private static String words(Meeting meeting) {
        return meeting.type() + " " + meeting.status() + " "
                + meeting.participants().stream().map(ReportFusionTest::words).collect(Collectors.joining(" ")) + ", "
                + meeting.period()
                        .map(days -> days.earliest().getDayOfYear() + "-"
                                + days.latest().getDayOfYear())
                        .orElse("-");
    }

    private static String words(Participant party) {
        return party.name().text().replace(' ', '_')
                + party.represents().stream().map(of -> "@" + local(of)).collect(Collectors.joining())
                + party.inferredCountry().map(of -> "?" + local(of.entity())).orElse("")
                + party.titles().stream().map(title -> "!" + title).collect(Collectors.joining());
    }

    private static String local(EntityKey key) {
        return key.iri().substring(key.iri().lastIndexOf('/') + 1);
    }
}
