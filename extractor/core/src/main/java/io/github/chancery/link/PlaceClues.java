package io.github.chancery.link;

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
record PlaceClues(List<Province> provinces, boolean isArea, boolean isPast) {
    static final PlaceClues NONE = new PlaceClues(List.of(), false, false);

    PlaceClues {
        provinces = List.copyOf(provinces);
    }

    /** A place in a province. */
    static PlaceClues within(Province province) {
        return new PlaceClues(List.of(province), false, false);
    }

    /** Both told of one name. */
    PlaceClues and(PlaceClues other) {
        Set<Province> all = new LinkedHashSet<>(provinces);
        all.addAll(other.provinces);
        return new PlaceClues(new ArrayList<>(all), isArea || other.isArea, isPast || other.isPast);
    }
}
