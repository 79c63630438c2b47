package io.github.chancery.link.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.Reports;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an article's reports tell beside its names. */
class ReportContextsTest {
    private static final Map<String, String> CODES = Map.of("Gondor", "GO", "Rohan", "RO");
    private static final LocalDate PUBLISHED = LocalDate.of(3019, 3, 9);
    private static final Entity BOROMIR = Reports.entity(EntityKind.PERSON, "Boromir");
    private static final Entity GONDOR = Reports.entity(EntityKind.COUNTRY, "Gondor");
    private static final Entity COUNCIL = Reports.entity(EntityKind.ORGANISATION, "White Council");
    private static final Entity EDORAS = Reports.entity(EntityKind.PLACE, "Edoras");
    private static final Entity ROHAN = Reports.entity(EntityKind.PLACE, "Rohan");

    @Test
    void allReportsTellOfPostsAndCountries() {
        ReportContexts contexts = contexts(
                Optional.of(PUBLISHED),
                of(party("Captain", GONDOR), List.of()),
                of(party("Steward", null), List.of()),
                of(party(null, COUNCIL), List.of()));
        MentionContext told = contexts.of(SurfaceForm.of(BOROMIR));
        assertEquals(Set.of("GO"), told.countries());
        assertEquals(Set.of("Captain", "Steward"), told.titles());
        assertEquals(Set.of("AR"), told.mentioned());
        assertEquals(Optional.of(PUBLISHED), told.date());
        MentionContext other = contexts.of(new SurfaceForm(EntityKind.PERSON, "Faramir"));
        assertEquals(new MentionContext(Set.of(), Set.of(), Set.of("AR"), Optional.of(PUBLISHED)), other);
    }

    @Test
    void placesOfOneReportLieInEachOther() {
        ReportContexts contexts = contexts(
                Optional.of(PUBLISHED),
                of(party(null, null), List.of(EDORAS, ROHAN)),
                of(party(null, null), List.of(Reports.entity(EntityKind.PLACE, "Bree"))));
        assertEquals(Set.of("RO"), contexts.of(SurfaceForm.of(EDORAS)).countries());
        assertEquals(
                Set.of(), contexts.of(new SurfaceForm(EntityKind.PLACE, "Bree")).countries());
    }

    @Test
    void withoutADayOfPublicationTheEarliestMeetingTellsTheTime() {
        Report late = dated(LocalDate.of(3019, 3, 5));
        Report early = dated(LocalDate.of(3019, 3, 2));
        Report undated = of(party(null, null), List.of());
        SurfaceForm name = SurfaceForm.of(BOROMIR);
        assertEquals(
                Optional.of(LocalDate.of(3019, 3, 2)),
                contexts(Optional.empty(), undated, late, early).of(name).date());
        assertEquals(
                Optional.of(PUBLISHED),
                contexts(Optional.of(PUBLISHED), early).of(name).date());
        assertEquals(
                Optional.empty(), contexts(Optional.empty(), undated).of(name).date());
    }

    private static ReportContexts contexts(Optional<LocalDate> published, Report... reports) {
        return new ReportContexts(published, List.of(reports), Set.of("AR"), name -> CODES.getOrDefault(name, ""));
    }

    private static Participation party(@Nullable String title, @Nullable Entity represents) {
        return new Participation(
                BOROMIR, Optional.ofNullable(title), Optional.ofNullable(represents), Optional.empty());
    }

    private static Report of(Participation party, List<Entity> places) {
        return Reports.report(List.of(party), places, List.of());
    }

    private static Report dated(LocalDate day) {
        Report plain = of(party(null, null), List.of());
        return new Report(
                plain.type(),
                plain.status(),
                plain.participations(),
                plain.places(),
                Optional.of(new MeetingDate("then", Optional.of(Period.day(day)))),
                plain.topics(),
                plain.evidence(),
                plain.trigger(),
                plain.pattern(),
                plain.confidence());
    }
}
