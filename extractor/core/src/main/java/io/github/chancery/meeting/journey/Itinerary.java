package io.github.chancery.meeting.journey;

import io.github.chancery.meeting.draft.Compatibility;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a journey has come to as an article tells it: a meeting that follows a visit, of the same person and with no
 * place of its own, is at the place and on the days of the visit.
 */
public final class Itinerary {
    /** How many sentences a stop is in mind. */
    private static final int REACH = 4;
    /** "Finally, while in" */
    private static final int MOST_BEFORE = 4;

    private final KnownNames known;
    private final List<DraftReport> visits = new ArrayList<>();
    private Optional<DraftReport> stop = Optional.empty();
    private int told;

    /** @param known which city is which country's capital */
    public Itinerary(KnownNames known) {
        this.known = known;
    }

    /** "In Edoras, she will …": a sentence that begins so is there, and so are the next, if the visit was announced. */
    public void enter(SentenceView view) {
        view.sentence().names().stream()
                .findFirst()
                .filter(name -> isSetting(view, name.first()))
                .map(name -> view.text(name.nameFirst(), name.nameEnd()))
                .flatMap(place -> visits.stream()
                        .filter(visit -> visit.places().stream()
                                .anyMatch(there -> there.name().equals(place)))
                        .reduce((first, second) -> second))
                .ifPresent(visit -> {
                    stop = Optional.of(visit);
                    told = view.index();
                });
    }

    private static boolean isSetting(SentenceView view, int name) {
        return name > 0
                && name <= MOST_BEFORE
                && view.word(name - 1).matches("(?i)in|at")
                && view.sentence().tokens().subList(0, name - 1).stream()
                        .allMatch(token -> token.tag().matches("IN|RB|,|CC"));
    }

    /** A draft with the place and the days of the stop that it belongs to, where it tells none itself. */
    public DraftReport situate(DraftReport draft, int sentence) {
        if (draft.type() == MeetingType.CALL) {
            return draft;
        }
        if (draft.type() == MeetingType.VISIT) {
            DraftReport move = visitOfCountry(draft).map(draft::besides).orElse(draft);
            return visit(move)
                    .filter(before -> before.date().isPresent())
                    .map(move::dated)
                    .orElse(move);
        }
        if (isUnderWay(draft, sentence)) {
            return stop.map(draft::placed).orElse(draft);
        }
        if (draft.places().stream().allMatch(Place::isVenue)) {
            return stop(draft, sentence).map(draft::besides).orElse(draft);
        }
        return arrive(draft, sentence)
                .map(visit -> draft.dated(visit).placed(visit))
                .orElse(draft);
    }

    /** "arrived in Edoras, where she will meet him": she is there, though the meeting is still to come. */
    private boolean isUnderWay(DraftReport draft, int sentence) {
        return sentence == told
                && draft.status() == Status.PLANNED
                && stop.filter(visit -> visit.status() == Status.HELD && visit.sharesPerson(draft))
                        .isPresent();
    }

    /** Moves on: to a visit's destinations, or to nowhere yet where a journey of several is first announced. */
    public void travel(List<DraftReport> drafts, int sentence) {
        List<DraftReport> moves = drafts.stream()
                .filter(draft -> draft.type() == MeetingType.VISIT)
                .toList();
        if (!moves.isEmpty()) {
            boolean announced = moves.stream().anyMatch(move -> visit(move).isPresent());
            Optional<DraftReport> next =
                    moves.stream().map(move -> situate(move, sentence)).reduce(DraftReport::besides);
            stop = moves.size() == 1 || announced ? next : next.map(DraftReport::nowhere);
            visits.addAll(moves);
            told = sentence;
        }
    }

    /** The stop in mind, if the draft can belong to it. */
    private Optional<DraftReport> stop(DraftReport draft, int sentence) {
        return stop.filter(
                visit -> sentence - told <= REACH && visit.status() == draft.status() && visit.sharesPerson(draft));
    }

    /** "In Ankara, she will meet …": at the stop announced before, or at one more of the same journey. */
    private Optional<DraftReport> arrive(DraftReport draft, int sentence) {
        Optional<DraftReport> journey = stop(draft, sentence);
        Optional<DraftReport> visit = visit(draft).filter(known -> known.status() == draft.status());
        if (visit.isEmpty() && journey.isEmpty()) {
            return Optional.empty();
        }
        stop = visit.or(() -> journey.map(draft::on));
        told = sentence;
        return visit.or(() -> journey.filter(before -> Compatibility.ofPlace(draft, before)));
    }

    /** The latest visit of the same person to the same place, one with days if there is any. */
    private Optional<DraftReport> visit(DraftReport draft) {
        List<DraftReport> known = visits.stream()
                .filter(before -> !before.places().isEmpty()
                        && Compatibility.ofPlace(before, draft)
                        && before.sharesPerson(draft))
                .toList();
        return known.stream()
                .filter(before -> before.date().isPresent())
                .reduce((first, second) -> second)
                .or(() -> known.stream().reduce((first, second) -> second));
    }

    /** The visit announced to the country that a city is the capital of: "will travel to Rohan", then "to Edoras". */
    private Optional<DraftReport> visitOfCountry(DraftReport draft) {
        Set<String> countries = draft.places().stream()
                .map(place -> known.capitals().getOrDefault(place.name(), ""))
                .collect(Collectors.toSet());
        return visits.stream()
                .filter(before -> before.status() == draft.status() && before.sharesPerson(draft))
                .filter(before -> before.places().stream()
                        .map(place -> known.countries().getOrDefault(place.name(), ""))
                        .anyMatch(country -> !country.isEmpty() && countries.contains(country)))
                .findFirst();
    }
}
