package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.date.DateFinder;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.place.PlaceFinder;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The times and places of an article that may tell when and where an encounter is: those near its words, and the article's first. */
public final class SettingCandidates {
    private static final int NEAR = 2;
    private static final int LEAD = 2;

    private final ArticleSetting article;
    private final DateFinder dates;
    private final PlaceFinder places;

    public SettingCandidates(ArticleSetting article) {
        this.article = article;
        this.dates = new DateFinder(article.article());
        this.places = new PlaceFinder(article.article(), article.known());
    }

    /** Every time that may tell when an encounter is, in order of the text. */
    public List<DateCandidate> dates(DraftReport draft) {
        EventMention event = draft.tellings().getFirst().event();
        List<DateCandidate> found = new ArrayList<>();
        for (SentenceView view : sentences(draft)) {
            for (TimeExpression time : view.sentence().times()) {
                if (DateFinder.isDate(time)) {
                    found.add(new DateCandidate(dates.date(view, time, event, draft.status()), view, time));
                }
            }
        }
        return found;
    }

    /** The new time of what is put off, which leaves nothing to decide. */
    public Optional<MeetingDate> moved(DraftReport draft) {
        return draft.tellings().stream()
                .map(Telling::event)
                .filter(event -> event.has(RoleName.MOVED))
                .findFirst()
                .flatMap(event -> dates.find(event, draft.status()));
    }

    /**
     * All that may tell where an encounter is: the dateline, then in order of the text; not where another that has nobody in
     * common with it is, if its own sentences do not say so.
     */
    public List<PlaceCandidate> places(EncounterView encounter) {
        DraftReport draft = encounter.draft();
        List<PlaceCandidate> found = new ArrayList<>();
        dateline()
                .ifPresent(place -> found.add(
                        new PlaceCandidate(List.of(place), article.sentences().getFirst(), PlaceCandidate.DATELINE)));
        for (SentenceView view : sentences(draft)) {
            boolean own = encounter.isToldIn(view.index());
            for (int token = 0; token < view.size(); token++) {
                boolean place = mayBePlace(view, token) || draft.isPlacedBy(view, token);
                if (place && (own || !encounter.isAnothers(RoleName.PLACE, view.index(), token))) {
                    List<Place> told = places.find(view, List.of(token));
                    if (!told.isEmpty()) {
                        found.add(new PlaceCandidate(told, view, token));
                    }
                }
            }
        }
        return found;
    }

    private Optional<Place> dateline() {
        return article.article().dateline().map(places::filedFrom);
    }

    private static boolean mayBePlace(SentenceView view, int token) {
        return view.nameAt(token)
                .filter(name -> name.head() == token)
                .filter(name -> name.kind() == NamedEntity.Kind.PLACE || name.kind() == NamedEntity.Kind.COUNTRY)
                .isPresent();
    }

    private List<SentenceView> sentences(DraftReport draft) {
        Set<Integer> near = new TreeSet<>();
        draft.tellings().forEach(telling -> {
            int index = telling.event().sentence().index();
            for (int i = index - NEAR; i <= index + NEAR; i++) {
                near.add(i);
            }
        });
        for (int i = 0; i < LEAD; i++) {
            near.add(i);
        }
        return near.stream()
                .filter(i -> i >= 0 && i < article.sentences().size())
                .map(article.sentences()::get)
                .toList();
    }
}
