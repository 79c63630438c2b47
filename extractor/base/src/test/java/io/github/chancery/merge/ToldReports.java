package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Reports written as {@code name type status parties day(s) published places}, with {@code -} for what is not told; the
 * article is the first letter of the name, and days are those of a year.
 *
 * <p>A party is {@code aragorn} (linked), {@code ~Barliman_Butterbur} (not linked), {@code =gondor} (a country) or
 * {@code #envoys} (a group); {@code @gondor} behind it is whom it acts for, and {@code !King} its title. A place is
 * {@code bree}, {@code edoras<rohan} (in a country) or {@code =rohan}.
 */
final class ToldReports {
    private ToldReports() {}

    /** Reports parted by semicolons. */
    static List<StoredReport> of(String lines) {
        return Stream.of(lines.split(";")).map(ToldReports::report).toList();
    }

    static StoredReport report(String line) {
        String[] parts = line.strip().split(" +", -1);
        return new StoredReport(
                NodeFactory.createURI(parts[0]),
                NodeFactory.createURI(parts[0].substring(0, 1)),
                told(parts[5]).map(ToldReports::day),
                NodeFactory.createURI(Vocabulary.DM + parts[1]),
                NodeFactory.createURI(Vocabulary.DM + parts[2]),
                all(parts[3])
                        .map(text -> party(parts[0].substring(0, 1), text))
                        .sorted(Comparator.comparing(party -> party.actor().getURI()))
                        .toList(),
                all(parts[6]).map(ToldReports::place).toList(),
                Optional.empty(),
                told(parts[4]).map(ToldReports::period),
                List.of(),
                all(parts.length > 7 ? parts[7] : "-").map(ToldReports::node).toList(),
                Map.of(),
                BigDecimal.ONE);
    }

    private static Party party(String article, String text) {
        String actor = text.replaceAll("[@!].*", "");
        String name = actor.replaceAll("^[~=#]", "").replace('_', ' ');
        String iri =
                switch (actor.charAt(0)) {
                    case '~' -> "person/" + name.replace(' ', '-');
                    case '#' -> article + "#" + name;
                    default -> Vocabulary.WD + name;
                };
        Party.Kind kind =
                switch (actor.charAt(0)) {
                    case '=' -> Party.Kind.COUNTRY;
                    case '#' -> Party.Kind.GROUP;
                    default -> Party.Kind.PERSON;
                };
        return new Party(
                name,
                NodeFactory.createURI(iri),
                kind,
                PersonName.of(name),
                behind("!", text).map(NodeFactory::createLiteralString).toList(),
                behind("@", text).map(ToldReports::node).toList(),
                List.of(),
                List.of());
    }

    private static Stream<String> behind(String sign, String text) {
        return Stream.of(text.split("(?=[@!])"))
                .filter(part -> part.startsWith(sign))
                .map(part -> part.substring(1).replace('_', ' '));
    }

    private static ToldPlace place(String text) {
        boolean isCountry = text.startsWith("=");
        String[] parts = text.replace("=", "").split("<", -1);
        Optional<Node> country =
                isCountry || parts.length > 1 ? Optional.of(node(parts[parts.length - 1])) : Optional.empty();
        return new ToldPlace(node(parts[0]), isCountry, parts[0], country);
    }

    private static Node node(String name) {
        return NodeFactory.createURI(Vocabulary.WD + name);
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

    /** The groups that the merge makes: names parted by commas, groups by blanks. */
    static String groups(List<StoredReport> reports) {
        ReportList list = new ReportList();
        List<Dated> dated =
                reports.stream().flatMap(report -> Dated.of(report).stream()).toList();
        dated.forEach(list::add);
        Stream<List<StoredReport>> alone =
                reports.stream().filter(report -> Dated.of(report).isEmpty()).map(List::of);
        return Stream.concat(alone, new Components(new Neighbours(list)).groups(dated).stream())
                .map(ToldReports::names)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String names(List<StoredReport> group) {
        return group.stream().map(report -> report.iri().getURI()).collect(Collectors.joining(","));
    }
}
