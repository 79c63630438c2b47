package io.github.chancery.bench;

import io.github.chancery.graph.meeting.EntityLabels;
import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.model.EntityKind;
import io.github.chancery.query.Parameter;
import io.github.chancery.query.QueryFile;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values to ask a store of made-up meetings with: any person, country, place, topic or meeting of it is as likely as any
 * other, two parties have met, and a period is one of the 120 months.
 *
 * @param people names
 * @param countries names
 * @param places names
 * @param topics words of topics
 * @param meetings identifiers
 * @param pairs two that have met, as IRIs
 */
record QuestionValues(
        List<String> people,
        List<String> countries,
        List<String> places,
        List<String> topics,
        List<String> meetings,
        List<List<String>> pairs) {
    private static final int MOST_PAIRS = 600;
    private static final int SEED = 1789;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final int MONTHS = 120;

    /** Asked with others, or of one article by what only that store calls it. */
    private static final Set<String> NOT_ALONE = Set.of("b", "to", "article", "iri");

    /** One kind of parameter, with as many sets of values as one likes. */
    interface Case {
        String name();

        List<Map<String, String>> values(int size);
    }

    static QuestionValues of(GraphStore store) {
        return store.read(view -> {
            StoredMeetings meetings = new StoredMeetings(view);
            return new QuestionValues(
                    labels(view, EntityKind.PERSON),
                    labels(view, EntityKind.COUNTRY),
                    labels(view, EntityKind.PLACE),
                    labels(view, EntityKind.TOPIC).stream()
                            .map(topic -> topic.substring(topic.lastIndexOf(' ') + 1))
                            .distinct()
                            .toList(),
                    meetings.identifiers(),
                    meetings.participants(MOST_PAIRS).stream()
                            .filter(parties -> parties.size() > 1)
                            .toList());
        });
    }

    private static List<String> labels(GraphView view, EntityKind kind) {
        return EntityLabels.of(view, kind).stream()
                .map(EntityLabels.Labelled::label)
                .toList();
    }

    /** Each parameter alone, and the two parties and the two ends of a period together. */
    List<Case> cases(QueryFile query) {
        List<Case> cases = new ArrayList<>();
        List<String> names = query.parameters().stream().map(Parameter::name).toList();
        for (String name : names) {
            if (!NOT_ALONE.contains(name)) {
                cases.add(new Alone(name, this));
            }
        }
        if (names.contains("b")) {
            cases.add(new Alone("a b", this));
        }
        if (names.contains("to")) {
            cases.add(new Alone("from to", this));
        }
        return cases;
    }

    private record Alone(String name, QuestionValues all) implements Case {
        @Override
        public List<Map<String, String>> values(int size) {
            Random random = new Random(SEED);
            return Stream.generate(() -> all.value(name, random)).limit(size).toList();
        }
    }

    private Map<String, String> value(String name, Random random) {
        LocalDate month = START.plusMonths(random.nextInt(MONTHS));
        return switch (name) {
            case "person", "name", "with", "a" -> Map.of(name, any(people, random));
            case "country" -> Map.of(name, any(countries, random));
            case "place" -> Map.of(name, any(places, random));
            case "topic" -> Map.of(name, any(topics, random));
            case "meeting" -> Map.of(name, any(meetings, random));
            case "status" -> Map.of(name, any(List.of("Planned", "Proposed", "Cancelled"), random));
            case "type" -> Map.of(name, any(List.of("Visit", "Call", "Meeting"), random));
            case "matter" -> Map.of(name, any(List.of("date", "participants", "place", "status"), random));
            case "kind" -> Map.of(name, any(List.of("Person", "Topic", "Place"), random));
            case "min-confidence" -> Map.of(name, "0.95");
            case "min-sources" -> Map.of(name, "5");
            case "year" -> Map.of(name, Integer.toString(month.getYear()));
            case "from", "since" -> Map.of(name, "2019-11-01");
            case "before" -> Map.of(name, "2010-03-01");
            case "a b" -> {
                List<String> pair = any(pairs, random);
                yield Map.of("a", pair.get(0), "b", pair.get(1));
            }
            case "from to" ->
                Map.of(
                        "from",
                        month.toString(),
                        "to",
                        month.plusMonths(1).minusDays(1).toString());
            default -> throw new IllegalArgumentException("no values for the parameter " + name);
        };
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
