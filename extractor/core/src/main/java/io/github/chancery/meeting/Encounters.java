package io.github.chancery.meeting;

import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Report;
import java.util.ArrayList;
import java.util.List;

/** The encounters that an article tells of, as its sentences are read one after another. */
final class Encounters {
    private final DraftBuilder builder;
    private final KnownNames known;
    private final PartyWords words;
    private final Itinerary itinerary = new Itinerary();
    private final List<Draft> drafts = new ArrayList<>();
    private int latest = -1;

    Encounters(Article article, List<SentenceView> sentences, KnownNames known, PartyWords words) {
        Cast cast = new Cast(sentences, known);
        Antecedents antecedents = new Antecedents(sentences, cast, this::latestParties);
        this.builder = new DraftBuilder(new PartyFinder(known, cast, words, antecedents), new DateFinder(article));
        this.known = known;
        this.words = words;
    }

    /** Adds a candidate to the encounter that it tells of, or begins a new one. */
    void add(Candidate candidate) {
        List<Draft> told = builder.drafts(candidate);
        for (Draft draft : told) {
            place(candidate, itinerary.situate(draft, candidate.sentence().index()));
        }
        itinerary.travel(told, candidate.sentence().index());
    }

    /** The reports, in the order in which the article first tells of each. */
    List<Report> reports() {
        return drafts.stream().map(draft -> draft.report(Confidence.of(draft))).toList();
    }

    private void place(Candidate candidate, Draft draft) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            boolean taken = !draft.parties().isEmpty() || (i == latest && candidate.isAnaphoric());
            if (taken && drafts.get(i).fits(draft)) {
                drafts.set(i, drafts.get(i).and(draft));
                latest = i;
                return;
            }
        }
        if (isEnough(candidate, draft)) {
            drafts.add(draft);
            latest = drafts.size() - 1;
        } else if (latest >= 0 && !draft.topics().isEmpty()) {
            addTopics(candidate, draft);
        }
    }

    /**
     * Topics whose parties are not told are of the meeting that the sentence told; those of what
     * only tells more of a meeting, of the last one told.
     */
    private void addTopics(Candidate candidate, Draft draft) {
        Draft told = drafts.get(latest);
        if (candidate.parties() == MeetingPattern.FOLLOWS
                || told.isToldIn(candidate.sentence().mention())) {
            drafts.set(latest, told.about(draft));
        }
    }

    /** Whether a draft has what its pattern needs, and at least one who stands for a state or an organisation. */
    private boolean isEnough(Candidate candidate, Draft draft) {
        boolean visitor = draft.type() == MeetingType.VISIT && !draft.places().isEmpty();
        boolean acting = draft.parties().values().stream().anyMatch(this::isPublic);
        return draft.parties().size() >= (visitor ? 1 : candidate.parties()) && acting;
    }

    /** Whether a party is surely one of diplomacy: musicians meet too, and societies hold annual meetings. */
    private boolean isPublic(Party party) {
        return switch (party.kind()) {
            case COUNTRY -> true;
            case ORGANISATION ->
                party.title().isPresent() || known.organisations().contains(party.name()) || words.isBody(party.name());
            case GROUP -> words.isActing(party.name());
            default ->
                party.title().isPresent()
                        || party.affiliation().isPresent()
                        || known.people().contains(party.name());
        };
    }

    /** The parties of the meetings told, that of the last mentioned first. */
    private List<List<Party>> latestParties() {
        List<List<Party>> told = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            told.add(
                    i == latest ? 0 : told.size(),
                    List.copyOf(drafts.get(i).parties().values()));
        }
        return told;
    }
}
