package io.github.chancery.meeting;

import io.github.chancery.model.MeetingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a journey has come to as an article tells it: a meeting that follows a visit, of the same person and with no
 * place of its own, is at the place and on the days of the visit.
 */
final class Itinerary {
    /** How many sentences a stop is in mind. */
    private static final int REACH = 4;

    private final List<Draft> visits = new ArrayList<>();
    private Optional<Draft> stop = Optional.empty();
    private int told;

    /** A draft with the place and the days of the stop that it belongs to, where it tells none itself. */
    Draft situate(Draft draft, int sentence) {
        if (draft.type() == MeetingType.VISIT) {
            return trip(draft).map(draft::dated).orElse(draft);
        }
        if (!draft.places().isEmpty()) {
            arriveAgain(draft, sentence);
        }
        boolean near = sentence - told <= REACH;
        return stop.filter(visit -> near && visit.status() == draft.status() && visit.sharesPerson(draft))
                .map(visit -> draft.places().isEmpty() || draft.placesFit(visit)
                        ? draft.dated(visit).placed(visit)
                        : draft)
                .orElse(draft);
    }

    /** Moves on: to a visit's destinations, or to nowhere yet where a journey of several is first announced. */
    void travel(List<Draft> drafts, int sentence) {
        List<Draft> moves = drafts.stream()
                .filter(draft -> draft.type() == MeetingType.VISIT)
                .toList();
        if (!moves.isEmpty()) {
            boolean announced = moves.stream().anyMatch(this::isKnown);
            stop = moves.size() == 1 || announced
                    ? moves.stream().map(move -> situate(move, sentence)).reduce(Draft::besides)
                    : Optional.empty();
            visits.addAll(moves);
            told = sentence;
        }
    }

    private boolean isKnown(Draft move) {
        return visits.stream().anyMatch(visit -> visit.placesFit(move) && visit.sharesPerson(move));
    }

    /** "In Ankara, she will meet …": at the stop announced before. */
    private void arriveAgain(Draft draft, int sentence) {
        visits.stream()
                .filter(visit -> visit.placesFit(draft) && visit.sharesPerson(draft))
                .findFirst()
                .ifPresent(visit -> {
                    stop = Optional.of(visit);
                    told = sentence;
                });
    }

    /** The visit as announced before, whose days hold for this one too. */
    private Optional<Draft> trip(Draft visit) {
        return visits.stream()
                .filter(before -> before.placesFit(visit)
                        && before.sharesPerson(visit)
                        && before.date().isPresent())
                .findFirst();
    }
}
