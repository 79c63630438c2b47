package io.github.chancery.link;

import static io.github.chancery.link.Reports.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Article ARTICLE = Reports.article(Optional.of(LocalDate.of(2016, 6, 1)), "They met.");

    private static final Linker LINKER = new Linker(Gazetteer.embedded());
    private final Entity lavrov = entity(EntityKind.PERSON, "Sergey Lavrov");
    private final Entity unknown = entity(EntityKind.PERSON, "Elessar Telcontar");
    private final Entity russia = entity(EntityKind.COUNTRY, "Russia");
    private final Entity moscow = entity(EntityKind.PLACE, "Moscow");
    private final Entity war = entity(EntityKind.TOPIC, "Syrian Civil War");

    @Test
    void everyEntityOfAReportIsLinkedWhereItStands() {
        Report linked = link(report()).reports().get(0);
        Participation first = linked.participations().get(0);
        assertEquals("Q58217", item(first.actor()));
        assertEquals("Q159", item(first.represents().orElseThrow()));
        assertEquals("Q649", item(linked.places().get(0)));
        assertEquals("Q178810", item(linked.topics().get(0)));
        assertEquals(Optional.empty(), linked.participations().get(1).actor().link());
    }

    @Test
    void everythingButTheLinksOfAReportStays() {
        Report report = report();
        Report linked = link(report).reports().get(0);
        assertEquals(report.evidence(), linked.evidence());
        assertEquals(report.trigger(), linked.trigger());
        assertEquals(
                report.participations().get(0).title(),
                linked.participations().get(0).title());
    }

    @Test
    void candidatesAreOfEveryEntityInOrderOfAppearanceBestFirst() {
        Linked linked = link(report());
        assertEquals(
                List.of(lavrov, russia, unknown, moscow, war),
                List.copyOf(linked.candidates().keySet()));
        linked.candidates().values().forEach(links -> {
            List<Double> scores = links.stream().map(Link::score).toList();
            assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores);
        });
    }

    @Test
    void whatOneReportTellsOfSomebodyHelpsInAll() {
        Entity surname = entity(EntityKind.PERSON, "Lavrov");
        Report bare = Reports.report(List.of(Reports.party(surname)), List.of(), List.of());
        Report told = Reports.report(List.of(minister(surname)), List.of(), List.of());
        Linked linked = link(bare, told);
        assertEquals(
                "Q58217", item(linked.reports().get(0).participations().get(0).actor()));
    }

    @Test
    void whoeverHeldAPostThenActsForItsCountry() {
        Report report = Reports.report(
                List.of(
                        Reports.party(entity(EntityKind.PERSON, "Joe Biden")),
                        Reports.party(entity(EntityKind.PERSON, "Justin Trudeau"))),
                List.of(entity(EntityKind.PLACE, "Ottawa")),
                List.of());
        assertEquals(List.of("Q30", "Q16"), inferred(report, LocalDate.of(2022, 3, 24)));
        assertEquals(List.of("Q30", "Q16"), inferred(report, LocalDate.of(2016, 12, 9)));
        assertEquals(List.of("-", "Q16"), inferred(report, LocalDate.of(2018, 6, 9)));
    }

    private List<String> inferred(Report report, LocalDate day) {
        Article article = Reports.article(Optional.of(day), "They met.");
        return LINKER.link(article, List.of(report)).reports().get(0).participations().stream()
                .map(party -> party.inferredCountry().map(Link::item).orElse("-"))
                .toList();
    }

    @Test
    void somebodyWithoutPostsIsKnownByTheFullNameIfNobodyElseHasIt() {
        String posted = "foreign_minister@Minister@GO@3000-01-01@3030-01-01";
        assertEquals("Q1", found("Elessar Telcontar", "Q1\tElessar Telcontar\t\t\tmine"));
        assertEquals("Q1", found("Strider of Bree", "Q1\tElessar Telcontar\tStrider of Bree\t\tmine"));
        assertEquals("-", found("Telcontar", "Q1\tElessar Telcontar\t\t\tmine"));
        assertEquals("-", found("Elessar Arathorn Telcontar", "Q1\tElessar Telcontar\t\t\tmine"));
        assertEquals(
                "-", found("Elessar Telcontar", "Q1\tElessar Telcontar\t\t\tmine", "Q2\tElessar Telcontar\t\t\tmine"));
        assertEquals(
                "-",
                found(
                        "Elessar Telcontar",
                        "Q1\tElessar Telcontar\t\t\tmine",
                        "Q2\tElessar Eldarion Telcontar\t\t" + posted + "\tmine"));
    }

    private static String found(String name, String... people) {
        Linker invented = new Linker(Gazetteers.invented(Map.of("people.tsv", String.join("\n", people) + "\n")));
        Report report = Reports.report(List.of(Reports.party(entity(EntityKind.PERSON, name))), List.of(), List.of());
        return item(invented.link(ARTICLE, List.of(report))
                .reports()
                .get(0)
                .participations()
                .get(0)
                .actor());
    }

    @Test
    void theSameReportsGiveTheSameLinks() {
        assertEquals(link(report()), link(report()));
    }

    private Report report() {
        return Reports.report(List.of(minister(lavrov), Reports.party(unknown)), List.of(moscow), List.of(war));
    }

    private Participation minister(Entity person) {
        return new Participation(person, Optional.of("Foreign Minister"), Optional.of(russia), Optional.empty());
    }

    private Linked link(Report... reports) {
        return LINKER.link(ARTICLE, List.of(reports));
    }

    private static String item(Entity entity) {
        return entity.link().map(Link::item).orElse("-");
    }
}
