package io.github.chancery.graph.meeting;

import io.github.chancery.graph.Literals;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.Period;
import io.github.chancery.model.StoredPlace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A meeting as a row of a list tells it, each matter in one line. A list of thousands would take long to put these
 * together when it is asked for.
 *
 * @param meeting the meeting
 */
record MeetingLines(Meeting meeting) {
    private static final long NO_DAY = 99_999_999;
    private static final long DAYS = 100_000_000;

    /** Who took part, with item, title and who is represented: "Denethor (wd:Q902), Steward, Gondor; …". */
    String participants() {
        Map<EntityKey, String> labels = new HashMap<>();
        meeting.reports().forEach(report -> labels.putAll(report.labels()));
        return meeting.participants().stream()
                .map(participant -> Stream.of(
                                Stream.of(named(participant.name().text(), participant.actor())),
                                participant.titles().stream(),
                                participant.actsFor().stream()
                                        .flatMap(party -> Optional.ofNullable(labels.get(party)).stream()))
                        .flatMap(words -> words)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** Where, with items; a city or a venue before a country. */
    String place() {
        return meeting.places().stream()
                .sorted(Comparator.comparing(StoredPlace::isCountry).thenComparing(StoredPlace::name))
                .map(place -> named(place.name(), place.key()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** About what, in alphabetical order. */
    String topics() {
        return meeting.reports().stream()
                .flatMap(report -> report.topics().stream().map(report.labels()::get))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** The day, month, year or stretch of days; the articles' own words where they settle none. */
    String date() {
        return meeting.period()
                .map(MeetingLines::date)
                .orElseGet(() -> meeting.dateTexts().stream().sorted().collect(Collectors.joining("; ")));
    }

    /** A stretch that is no calendar month or year has only its bounds. */
    static String date(Period period) {
        return Literals.date(period)
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> period.earliest() + " to " + period.latest());
    }

    /** Sorts meetings by day, those without one last, and after them those with nobody to have met. */
    long order() {
        long days = meeting.period()
                .map(period -> number(period.earliest()) * DAYS + number(period.latest()))
                .orElse(NO_DAY * DAYS + NO_DAY);
        return isAlone() ? DAYS * DAYS + days : days;
    }

    /** Whether one party is told of, be it under two IRIs. */
    private boolean isAlone() {
        List<List<String>> names = meeting.participants().stream()
                .map(participant -> participant.name().words())
                .distinct()
                .toList();
        return names.size() < 2;
    }

    private static long number(LocalDate day) {
        return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    }

    private static String named(String name, EntityKey key) {
        return key.isItem() ? name + " (wd:" + key.iri().substring(EntityKey.ITEMS.length()) + ")" : name;
    }
}
