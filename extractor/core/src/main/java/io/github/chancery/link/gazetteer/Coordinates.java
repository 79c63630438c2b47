package io.github.chancery.link.gazetteer;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    private static final double EARTH_KILOMETRES = 6371;

    /** @throws IllegalArgumentException for a point that is not on the earth */
    public Coordinates {
        if (!(Math.abs(latitude) <= POLE) || !(Math.abs(longitude) <= DATE_LINE)) {
            throw new IllegalArgumentException(latitude + ", " + longitude + " is no latitude and longitude");
        }
    }

    /** How far it is to another point, in kilometres, along the shortest way over a sphere (haversine formula). */
    public double distance(Coordinates other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
