package io.github.chancery.serve.page;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Coordinates;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.EntityKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the items of a gazetteer lie. Safe for use by many threads. */
public final class Atlas {
    private final Supplier<Gazetteer> gazetteer;
    private volatile Map<String, Coordinates> known = Map.of();

    /** @param gazetteer read when the first map is drawn */
    public Atlas(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Where an entity lies, if it is an item of the gazetteer. */
    Optional<Coordinates> of(String iri) {
        return Optional.ofNullable(known().get(iri));
    }

    /** @param rows of the question "places" */
    WorldMap map(List<Row> rows) {
        List<WorldMap.Spot> spots = new ArrayList<>();
        int others = 0;
        for (Row row : rows) {
            Optional<Coordinates> where = of(row.get("item"));
            if (where.isPresent()) {
                spots.add(WorldMap.spot(
                        row.get("place"), row.get("item"), Tally.MEETINGS, Tally.MEETINGS.count(row), where.get()));
            } else {
                others++;
            }
        }
        return new WorldMap(spots, others);
    }

    private Map<String, Coordinates> known() {
        Map<String, Coordinates> read = known;
        if (read.isEmpty()) {
            read = read(gazetteer.get());
            known = read;
        }
        return read;
    }

    private static Map<String, Coordinates> read(Gazetteer gazetteer) {
        Map<String, Coordinates> places = new HashMap<>();
        gazetteer.items().forEach(item -> {
            Optional<Coordinates> where =
                    switch (item) {
                        case City city -> city.coordinates();
                        case Country country -> country.coordinates();
                        default -> Optional.empty();
                    };
            where.ifPresent(place -> places.put(EntityKey.ofItem(item.item()).iri(), place));
        });
        return Map.copyOf(places);
    }
}
