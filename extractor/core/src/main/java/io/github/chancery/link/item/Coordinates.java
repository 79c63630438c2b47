package io.github.chancery.link.item;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    /** @throws IllegalArgumentException for a point that is not on the earth */
    public Coordinates {
        if (!(Math.abs(latitude) <= POLE) || !(Math.abs(longitude) <= DATE_LINE)) {
            throw new IllegalArgumentException(latitude + ", " + longitude + " is no latitude and longitude");
        }
    }
}
