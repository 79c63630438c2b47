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
     * @param x degrees east of the map's left edge
     * @param y degrees south of the map's upper edge
     * @param radius grows with the root of the number of meetings
     */
    public record Spot(String label, String address, long held, long notHeld, double x, double y, double radius) {}

    public WorldMap {
        spots = spots.stream()
                .sorted(Comparator.comparingDouble(Spot::radius).reversed().thenComparing(Spot::label))
                .toList();
    }

    static Spot spot(Row row, Coordinates where) {
        long held = Long.parseLong(row.get("held"));
        long notHeld = Long.parseLong(row.get("notHeld"));
        return new Spot(
                row.get("place"),
                Links.item(row.get("item").substring(EntityKey.ITEMS.length())),
                held,
                notHeld,
                where.longitude() + EAST,
                NORTH - where.latitude(),
                1 + Math.min(Math.sqrt((double) (held + notHeld)), 8));
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return spots.isEmpty();
    }
}
