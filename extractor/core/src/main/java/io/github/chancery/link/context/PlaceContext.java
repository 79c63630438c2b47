package io.github.chancery.link.context;

import io.github.chancery.link.gazetteer.Province;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is told beside the name of a place alone.
 *
 * @param provinces those that it is said to lie in, as "Portland, Maine" does
 * @param isArea whether it is said to be a province or the like itself: "Blida province"
 * @param isPast whether it is said to be a state of the past: "Nazi Germany"
 */
public record PlaceContext(List<Province> provinces, boolean isArea, boolean isPast) {
    public static final PlaceContext NONE = new PlaceContext(List.of(), false, false);

    public PlaceContext {
        provinces = List.copyOf(provinces);
    }

    /** A place in a province. */
    public static PlaceContext within(Province province) {
        return new PlaceContext(List.of(province), false, false);
    }

    /** Both told of one name. */
    public PlaceContext and(PlaceContext other) {
        Set<Province> all = new LinkedHashSet<>(provinces);
        all.addAll(other.provinces);
        return new PlaceContext(new ArrayList<>(all), isArea || other.isArea, isPast || other.isPast);
    }
}
