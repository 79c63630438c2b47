package io.github.chancery.link.context;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Gathers what an article's reports tell beside every name. */
public final class ReportContexts {
    private final Map<SurfaceForm, Set<String>> countries = new HashMap<>();
    private final Map<SurfaceForm, Set<String>> titles = new HashMap<>();
    private final Set<String> mentioned;
    private final Optional<LocalDate> date;

    /**
     * @param published when the article was published
     * @param mentioned codes of the countries that the article mentions
     * @param code the code of a country by its name, or an empty one
     */
    public ReportContexts(
            Optional<LocalDate> published, List<Report> reports, Set<String> mentioned, UnaryOperator<String> code) {
        this.mentioned = mentioned;
        this.date = published.or(() -> day(reports));
        for (Report report : reports) {
            report.participations().forEach(participation -> add(participation, code));
            addPlaces(report.places(), code);
        }
    }

    public MentionContext of(SurfaceForm name) {
        return new MentionContext(
                countries.getOrDefault(name, Set.of()), titles.getOrDefault(name, Set.of()), mentioned, date);
    }

    private void add(Participation participation, UnaryOperator<String> code) {
        SurfaceForm actor = SurfaceForm.of(participation.actor());
        participation.title().ifPresent(title -> add(titles, actor, title));
        participation
                .represents()
                .filter(represented -> represented.kind() == EntityKind.COUNTRY)
                .ifPresent(country -> add(countries, actor, code.apply(country.name())));
    }

    private void addPlaces(List<Entity> places, UnaryOperator<String> code) {
        for (Entity place : places) {
            for (Entity other : places) {
                add(countries, SurfaceForm.of(place), code.apply(other.name()));
            }
        }
    }

    /** The earliest day told, in whatever order the reports come. */
    private static Optional<LocalDate> day(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.date().stream())
                .flatMap(told -> told.period().stream())
                .map(Period::earliest)
                .min(Comparator.naturalOrder());
    }

    private static void add(Map<SurfaceForm, Set<String>> contexts, SurfaceForm name, String clue) {
        if (!clue.isEmpty()) {
            contexts.computeIfAbsent(name, key -> new TreeSet<>()).add(clue);
        }
    }
}
