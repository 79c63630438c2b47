package io.github.chancery.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTest {
    /**
     * Reports are written {@code name type status participants day(s) published sites}, with {@code -} for what is not
     * told; the article is the first letter of the name. Groups are names between bars.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            the same day is one meeting     | a Meeting Held x+y 3 4 -; b Meeting Held x+y 3 5 -          | "a,b"
            another day is another meeting  | a Meeting Held x+y 3 4 -; b Meeting Held x+y 9 9 -          | "a b"
            other people meet elsewhere     | a Meeting Held x+y 3 4 -; b Meeting Held x+z 3 4 -          | "a b"
            a call is not a meeting         | a Meeting Held x+y 3 4 -; b Call Held x+y 3 4 -             | "a b"
            what was planned was held       | a Meeting Planned x+y 3 1 -; b Meeting Held x+y 3 4 -       | "a,b"
            an article keeps its own apart  | a1 Meeting Held x+y 3 4 -; a2 Meeting Held x+y 3 4 -        | "a1 a2"
            two cities contradict           | a Meeting Held x+y 3 4 edoras; b Meeting Held x+y 3 4 bree  | "a b"
            a city and no place agree       | a Meeting Held x+y 3 4 edoras; b Meeting Held x+y 3 4 -     | "a,b"
            a venue in the same city agrees | a Meeting Held x+y 3 4 bree; b Meeting Held x+y 3 4 bree+inn | "a,b"
            A and C contradict through B    | a Meeting Held x+y 1-3 9 -; b Meeting Held x+y 3-5 9 -; c Meeting Held x+y 5-7 9 - | "a,b c"
            a place contradicts through B   | a Meeting Held x+y 3 4 edoras; b Meeting Held x+y 3 4 -; c Meeting Held x+y 3 4 bree | "a,b c"
            undated news of two days        | a Meeting Held x+y - 4 -; b Meeting Held x+y - 6 -          | "a,b"
            undated news of two weeks       | a Meeting Held x+y - 4 -; b Meeting Held x+y - 18 -         | "a b"
            undated news after the day      | a Meeting Held x+y 3 3 -; b Meeting Held x+y - 5 -          | "a,b"
            undated news before the day     | a Meeting Held x+y 3 3 -; b Meeting Held x+y - 2 -          | "a b"
            an undated plan before the day  | a Meeting Held x+y 3 3 -; b Meeting Planned x+y - 2 -       | "a,b"
            an undated plan after the day   | a Meeting Held x+y 3 3 -; b Meeting Planned x+y - 5 -       | "a b"
            no date of any sort             | a Meeting Held x+y - - -; b Meeting Held x+y - - -          | "a b"
            a year and a day in it          | a Meeting Held x+y 1-60 9 -; b Meeting Held x+y 3 9 -       | "a b"
            a year and the same year        | a Meeting Held x+y 1-60 9 -; b Meeting Held x+y 1-60 9 -    | "a,b"
            a month and a day in it         | a Meeting Held x+y 1-31 9 -; b Meeting Held x+y 3 9 -       | "a,b"
            one known party, no place       | a Visit Held x 3 4 -; b Visit Held x 3 4 -                  | "a b"
            one known party, one place      | a Visit Held x 3 4 bree; b Visit Held x 3 4 bree            | "a,b"
            four reports of two meetings    | a Meeting Held x+y 3 4 -; b Meeting Held x+y 9 9 -; c Meeting Held x+y - 4 -; d Meeting Held x+y - 11 - | "a,c b,d"
            """)
    void groupsTheSameWayInWhateverOrderTheyCome(String rule, String reports, String groups) {
        List<StoredReport> read =
                Stream.of(reports.split(";")).map(GroupingTest::report).toList();
        for (List<StoredReport> order : permutations(read)) {
            assertEquals(groups, names(Grouping.group(order)), rule);
        }
    }

    private static String names(List<List<StoredReport>> groups) {
        return groups.stream()
                .map(group ->
                        group.stream().map(report -> report.iri().getURI()).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (T first : items) {
            List<T> rest = items.stream().filter(item -> item != first).toList();
            for (List<T> tail : permutations(rest)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    private static StoredReport report(String line) {
        String[] parts = line.strip().split(" ", -1);
        return new StoredReport(
                NodeFactory.createURI(parts[0]),
                NodeFactory.createURI(parts[0].substring(0, 1)),
                told(parts[5]).map(GroupingTest::day),
                NodeFactory.createURI(Vocabulary.DM + parts[1]),
                NodeFactory.createURI(Vocabulary.DM + parts[2]),
                nodes(parts[3]),
                List.of(),
                List.of(),
                nodes(parts[6]),
                Optional.empty(),
                told(parts[4]).map(GroupingTest::period),
                List.of(),
                List.of(),
                BigDecimal.ONE);
    }

    private static Optional<String> told(String part) {
        return Optional.of(part).filter(text -> !text.equals("-"));
    }

    private static List<Node> nodes(String part) {
        return told(part).stream()
                .flatMap(text -> Stream.of(text.split("\\+")))
                .map(NodeFactory::createURI)
                .toList();
    }

    private static Period period(String days) {
        String[] ends = days.split("-", -1);
        return new Period(day(ends[0]), day(ends[ends.length - 1]));
    }

    private static LocalDate day(String day) {
        return LocalDate.of(3019, 1, 1).plusDays(Integer.parseInt(day) - 1);
    }
}
