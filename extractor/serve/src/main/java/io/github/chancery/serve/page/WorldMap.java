package io.github.chancery.serve.page;

import io.github.chancery.link.gazetteer.Coordinates;
import io.github.chancery.model.EntityKey;
import java.util.Comparator;
import java.util.List;

/**
 * Places on a map of the world in equirectangular projection, a degree a unit.
 *
 * @param spots the largest first, so that small ones lie upon them
 * @param others how many places are not on the map
 */
public record WorldMap(List<Spot> spots, int others) {
    /** So many places are drawn. */
    static final int MOST = 500;

    private static final double EAST = 180;
    private static final double NORTH = 90;

    /**
     * A place on it.
     *
     * @param label the place's name
     * @param address of its page
     * @param told how many meetings, in words
     * @param x degrees east of the map's left edge
     * @param y degrees south of the map's upper edge
     * @param radius grows with the root of the number of meetings
     */
    public record Spot(String label, String address, String told, double x, double y, double radius) {}

    public WorldMap {
        spots = spots.stream()
                .sorted(Comparator.comparingDouble(Spot::radius).reversed().thenComparing(Spot::label))
                .toList();
    }

    /** @param item the place's item in Wikidata */
    static Spot spot(String label, String item, Tally tally, Tally.Count count, Coordinates where) {
        return new Spot(
                label,
                Links.item(item.substring(EntityKey.ITEMS.length())),
                tally.told(count),
                where.longitude() + EAST,
                NORTH - where.latitude(),
                1 + Math.min(Math.sqrt((double) count.all()), 8));
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return spots.isEmpty();
    }
}
