package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Participant;
import io.github.chancery.model.Period;
import io.github.chancery.model.Status;
import io.github.chancery.model.StoredPlace;
import io.github.chancery.model.StoredReport;
import io.github.chancery.name.PersonName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports written as {@code name type status parties day(s) published places}, with {@code -} for what is not told; the
 * article is the first letter of the name, and days are those of a year.
 *
 * <p>An article whose letter is a capital is a copy of that of the small letter. A party is {@code aragorn} (linked), {@code ~Barliman_Butterbur} (not linked), {@code =gondor} (a country) or
 * {@code #envoys} (a group); {@code @gondor} behind it is whom it acts for, {@code ?gondor} the country inferred, and {@code !King} its title. A place is
 * {@code bree}, {@code edoras<rohan} (in a country) or {@code =rohan}.
 */
public final class ToldReports {
    private ToldReports() {}

    /** Reports parted by semicolons. */
    public static List<StoredReport> of(String lines) {
        return Stream.of(lines.split(";")).map(ToldReports::report).toList();
    }

    /** A report. */
    public static StoredReport report(String line) {
        String[] parts = line.strip().split(" +", -1);
        return new StoredReport(
                parts[0],
                parts[0].substring(0, 1),
                told(parts[5]).map(ToldReports::day),
                MeetingType.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                Status.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                all(parts[3])
                        .map(text -> participant(parts[0].substring(0, 1), text))
                        .sorted(Comparator.comparing(Participant::actor))
                        .toList(),
                all(parts[6]).map(ToldReports::place).toList(),
                told(parts[4]).map(ToldReports::period),
                List.of(),
                all(parts.length > 7 ? parts[7] : "-").map(EntityKey::ofItem).toList(),
                Map.of(),
                1);
    }

    private static Participant participant(String article, String text) {
        String actor = text.replaceAll("[@!?].*", "");
        String name = actor.replaceAll("^[~=#]", "").replace('_', ' ');
        String iri =
                switch (actor.charAt(0)) {
                    case '~' -> "person/" + name.replace(' ', '-');
                    case '#' -> article + "#" + name;
                    default -> EntityKey.ITEMS + name;
                };
        EntityKind kind =
                switch (actor.charAt(0)) {
                    case '=' -> EntityKind.COUNTRY;
                    case '#' -> EntityKind.GROUP;
                    default -> EntityKind.PERSON;
                };
        return new Participant(
                name,
                new EntityKey(iri),
                kind,
                PersonName.of(name),
                behind("!", text).toList(),
                behind("@", text).map(EntityKey::ofItem).toList(),
                List.of(),
                Optional.empty(),
                behind("?", text)
                        .map(EntityKey::ofItem)
                        .map(country -> new Participant.Inferred(country, 1))
                        .findFirst());
    }

    private static Stream<String> behind(String sign, String text) {
        return Stream.of(text.split("(?=[@!?])"))
                .filter(part -> part.startsWith(sign))
                .map(part -> part.substring(1).replace('_', ' '));
    }

    private static StoredPlace place(String text) {
        boolean isCountry = text.startsWith("=");
        String[] parts = text.replace("=", "").split("<", -1);
        Optional<EntityKey> country = isCountry || parts.length > 1
                ? Optional.of(EntityKey.ofItem(parts[parts.length - 1]))
                : Optional.empty();
        return new StoredPlace(EntityKey.ofItem(parts[0]), isCountry, parts[0], country);
    }

    private static Stream<String> all(String part) {
        return told(part).stream().flatMap(text -> Stream.of(text.split("\\+")));
    }

    private static Optional<String> told(String part) {
        return Optional.of(part).filter(text -> !text.equals("-"));
    }

    private static Period period(String days) {
        String[] ends = days.split("-", -1);
        return new Period(day(ends[0]), day(ends[ends.length - 1]));
    }

    private static LocalDate day(String day) {
        return LocalDate.of(3019, 1, 1).plusDays(Integer.parseInt(day) - 1);
    }

    /** The clusters that the merge makes: names parted by commas, clusters by blanks. */
    static String clusters(List<StoredReport> reports) {
        List<ReportWithDays> dated = reports.stream()
                .flatMap(report -> ReportWithDays.of(report).stream())
                .toList();
        List<StoredReport> undated = reports.stream()
                .filter(report -> ReportWithDays.of(report).isEmpty())
                .toList();
        return Stream.concat(
                        UndatedReports.clusters(undated, ToldReports::original).stream(),
                        new ConnectedComponents(new Blocking(new ReportTable(dated))).clusters(dated).stream())
                .map(ToldReports::names)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String original(String article) {
        return article.toLowerCase(Locale.ROOT);
    }

    private static String names(List<StoredReport> cluster) {
        return cluster.stream().map(StoredReport::iri).collect(Collectors.joining(","));
    }
}
