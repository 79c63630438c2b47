package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.sentence.SentenceView;
import java.util.List;

/**
 * Words that may tell where an encounter is.
 *
 * @param places the places they tell, the most specific first
 * @param view their sentence; the first of the article for its dateline
 * @param token the word that heads them; negative for the dateline
 */
public record PlaceCandidate(List<Place> places, SentenceView view, int token) {
    /** The token of a dateline. */
    static final int DATELINE = -1;

    public PlaceCandidate {
        places = List.copyOf(places);
    }

    boolean isDateline() {
        return token == DATELINE;
    }
}
