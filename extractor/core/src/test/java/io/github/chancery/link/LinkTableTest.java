package io.github.chancery.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every line of links.tsv: a name as an article tells it, and the item that it must be linked to. */
class LinkTableTest {
    private static final Linker LINKER = new Linker(Gazetteer.embedded());

    @ParameterizedTest(name = "{0} {1} of {2}, {3}, {4}: {6}")
    @CsvFileSource(resources = "links.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aNameLinksToItsItemOrToNone(
            String kind,
            String name,
            @Nullable String country,
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String mentioned,
            String expected) {
        Entity entity = Reports.entity(EntityKind.valueOf(kind.toUpperCase(Locale.ROOT)), name);
        Optional<Entity> told = Optional.ofNullable(country).map(label -> Reports.entity(EntityKind.COUNTRY, label));
        Report report = entity.kind() == EntityKind.PLACE
                ? place(entity, told)
                : party(entity, Optional.ofNullable(title), told);
        String text = "They met. " + (mentioned == null ? "" : mentioned);
        Linked linked = LINKER.link(Reports.article(Optional.ofNullable(date), text), List.of(report));
        assertEquals(
                expected,
                link(linked.reports().get(0)).map(Link::item).orElse("-"),
                () -> "candidates: " + linked.candidates());
    }

    private static Report party(Entity entity, Optional<String> title, Optional<Entity> country) {
        Participation participation = new Participation(entity, title, country, Optional.empty());
        List<Entity> topics = entity.kind() == EntityKind.TOPIC ? List.of(entity) : List.of();
        return Reports.report(List.of(participation), List.of(), topics);
    }

    private static Report place(Entity place, Optional<Entity> country) {
        List<Entity> places = country.map(told -> List.of(place, Reports.entity(EntityKind.PLACE, told.name())))
                .orElse(List.of(place));
        return Reports.report(
                List.of(Reports.party(Reports.entity(EntityKind.GROUP, "the two ministers"))), places, List.of());
    }

    private static Optional<Link> link(Report report) {
        Entity actor = report.participations().get(0).actor();
        return report.places().isEmpty() ? actor.link() : report.places().get(0).link();
    }
}
