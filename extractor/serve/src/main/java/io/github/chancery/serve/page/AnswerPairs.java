package io.github.chancery.serve.page;

import io.github.chancery.model.EntityKey;
import io.github.chancery.serve.page.NetworkDrawing.Met;
import io.github.chancery.serve.page.Tally.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer as a network: two columns of it have parties, or one has and another has meetings, or it has lines of
 * participants.
 *
 * @param sample its first rows
 * @param links where things have their pages
 */
public record AnswerPairs(Sample sample, Links links) {
    static final String LACK = "it takes two columns of parties, or one of meetings and one of parties";

    /** With more parties nobody could read their names. */
    private static final int MOST = 40;

    /** With more lines nobody could follow one. */
    private static final int MOST_LINES = 80;

    private static final Pattern PARTY = Pattern.compile("(?:^|; )(.+?) \\(wd:(Q[1-9][0-9]*)\\)");
    private static final Pattern DOCUMENT = Pattern.compile(".*/(meeting|article)/.*");
    private static final String MEETING = "meeting";
    private static final String PARTICIPANTS = "participants";

    private static final Count ONE = new Count(1, 0);

    private record Party(String iri, String label) {}

    /** Whether there is anything to draw. */
    boolean isPossible() {
        return !groups().isEmpty();
    }

    /** Parties that belong together, and how often: those of a row, or of a meeting. */
    private List<Map.Entry<List<Party>, Count>> groups() {
        Tally tally = Tally.of(sample.columns());
        List<String> parties =
                sample.columns().stream().filter(this::hasParties).toList();
        if (sample.columns().contains(PARTICIPANTS)) {
            return rows(row -> participants(row.get(PARTICIPANTS)), tally::count);
        }
        if (parties.size() >= 2) {
            return rows(
                    row -> parties.stream()
                            .limit(2)
                            .map(column -> party(column, row))
                            .flatMap(Optional::stream)
                            .toList(),
                    tally::count);
        }
        Optional<String> meetings = sample.columns().stream()
                .filter(column -> column.equals(MEETING)
                        || has(column, iri -> DOCUMENT.matcher(iri).matches()))
                .findFirst();
        return meetings.isPresent() && parties.size() == 1 ? together(meetings.get(), parties.get(0)) : List.of();
    }

    private List<Map.Entry<List<Party>, Count>> rows(Function<Row, List<Party>> parties, Function<Row, Count> weight) {
        return sample.rows().stream()
                .map(row -> Map.entry(parties.apply(row), weight.apply(row)))
                .filter(group -> group.getKey().size() > 1)
                .toList();
    }

    private List<Map.Entry<List<Party>, Count>> together(String meetings, String parties) {
        return sample.rows().stream()
                .collect(Collectors.groupingBy(row -> row.get(meetings), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> rows.stream()
                        .map(row -> party(parties, row))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .filter(group -> group.size() > 1)
                .map(group -> Map.entry(group, ONE))
                .toList();
    }

    private static List<Party> participants(String line) {
        return PARTY.matcher(line)
                .results()
                .map(party -> new Party(EntityKey.ofItem(party.group(2)).iri(), party.group(1)))
                .distinct()
                .toList();
    }

    private boolean hasParties(String column) {
        return has(
                column,
                iri -> !DOCUMENT.matcher(iri).matches()
                        && (new EntityKey(iri).isItem() || iri.startsWith(links.base())));
    }

    private boolean has(String column, Predicate<String> kind) {
        return sample.rows().stream().map(row -> row.get(column)).anyMatch(kind);
    }

    private Optional<Party> party(String column, Row row) {
        Optional<String> label = TableReader.names(column, sample.columns())
                .or(() -> Optional.of(column + "Label").filter(sample.columns()::contains))
                .map(row::get);
        return row.find(column)
                .map(iri -> new Party(iri, label.orElseGet(() -> iri.substring(iri.lastIndexOf('/') + 1))));
    }

    /**
     * Those that met most often.
     *
     * @param left how many pairs are not drawn
     */
    public record Drawn(NetworkDrawing network, int left) {
        static final Drawn NONE = new Drawn(NetworkDrawing.empty(), 0);
    }

    Drawn drawn() {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<List<String>, Count> met = new TreeMap<>(Comparator.comparing(List::toString));
        for (Map.Entry<List<Party>, Count> group : groups()) {
            List<Party> parties = group.getKey();
            parties.forEach(party -> labels.putIfAbsent(party.iri(), party.label()));
            for (int i = 0; i < parties.size(); i++) {
                for (int j = i + 1; j < parties.size(); j++) {
                    String one = parties.get(i).iri();
                    String other = parties.get(j).iri();
                    if (!one.equals(other)) {
                        met.merge(
                                one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one),
                                group.getValue(),
                                Count::plus);
                    }
                }
            }
        }
        return drawn(labels, met);
    }

    private Drawn drawn(Map<String, String> labels, Map<List<String>, Count> met) {
        Set<String> drawn = new LinkedHashSet<>();
        List<Met> lines = new ArrayList<>();
        met.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingLong(Count::all).reversed()))
                .forEach(pair -> {
                    Set<String> more = new LinkedHashSet<>(drawn);
                    more.addAll(pair.getKey());
                    if (lines.size() < MOST_LINES && more.size() <= MOST) {
                        drawn.addAll(more);
                        lines.add(new Met(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()));
                    }
                });
        LinkedHashMap<String, String> names = new LinkedHashMap<>();
        drawn.forEach(iri -> names.put(iri, labels.getOrDefault(iri, iri)));
        return new Drawn(NetworkDrawing.of(names, lines, Set.of(), links::to), met.size() - lines.size());
    }
}
