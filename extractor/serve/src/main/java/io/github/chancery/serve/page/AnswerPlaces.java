package io.github.chancery.serve.page;

import io.github.chancery.link.gazetteer.Coordinates;
import io.github.chancery.model.EntityKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as a map: a column of it has items of which the coordinates are known, or lines of places such as "Moscow
 * (wd:Q649), Russia (wd:Q159)".
 *
 * @param sample its first rows
 * @param atlas where items lie
 */
record AnswerPlaces(Sample sample, Atlas atlas) {
    static final String LACK = "no column has places whose coordinates are known";

    private static final Pattern ITEM = Pattern.compile("([^,;]+?) \\(wd:(Q[1-9][0-9]*)\\)");
    private static final String PLACE = "place";

    private record Place(String item, String label) {}

    /** The column of places; that which is called so before others. */
    Optional<String> column() {
        List<String> all = new ArrayList<>(sample.columns());
        all.sort((one, other) -> Boolean.compare(other.startsWith(PLACE), one.startsWith(PLACE)));
        return all.stream()
                .filter(column -> sample.rows().stream()
                        .anyMatch(row -> place(column, row).isPresent()))
                .findFirst();
    }

    WorldMap map() {
        Tally tally = Tally.of(sample.columns());
        Map<Place, Tally.Count> counts = new LinkedHashMap<>();
        int others = 0;
        String column = column().orElse("");
        for (Row row : sample.rows()) {
            Optional<Place> place = place(column, row);
            place.ifPresent(found -> counts.merge(found, tally.count(row), Tally.Count::plus));
            others += place.isEmpty() && row.find(column).isPresent() ? 1 : 0;
        }
        List<WorldMap.Spot> spots = new ArrayList<>();
        counts.forEach((place, count) -> atlas.of(place.item())
                .ifPresent(where -> spots.add(WorldMap.spot(place.label(), place.item(), tally, count, where))));
        return new WorldMap(spots.stream().limit(WorldMap.MOST).toList(), others);
    }

    /** The first place of a row that lies on the map. */
    private Optional<Place> place(String column, Row row) {
        String value = row.get(column);
        if (new EntityKey(value).isItem()) {
            Optional<Coordinates> where = atlas.of(value);
            String label = TableReader.names(column, sample.columns())
                    .map(row::get)
                    .orElse("wd:" + value.substring(EntityKey.ITEMS.length()));
            return where.map(found -> new Place(value, label));
        }
        Matcher items = ITEM.matcher(column.startsWith(PLACE) ? value : "");
        return items.results()
                .map(item -> new Place(
                        EntityKey.ofItem(item.group(2)).iri(), item.group(1).strip()))
                .filter(place -> atlas.of(place.item()).isPresent())
                .findFirst();
    }
}
