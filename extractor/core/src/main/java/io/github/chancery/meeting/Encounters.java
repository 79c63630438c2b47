package io.github.chancery.meeting;

import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The encounters that an article tells of, as its sentences are read one after another. */
final class Encounters {
    private final DraftBuilder builder;
    private final KnownNames known;
    private final PartyWords words;
    private final Itinerary itinerary = new Itinerary();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<PatternHit> hits = new ArrayList<>();
    private int latest = -1;

    Encounters(Article article, List<SentenceView> sentences, KnownNames known, PartyWords words) {
        Cast cast = new Cast(sentences, known);
        Optional<Affiliation> site = Site.of(article, known);
        Speakers speakers = new Speakers(article, sentences, cast, site);
        Antecedents antecedents = new Antecedents(sentences, cast, speakers, this::latestParties);
        this.builder =
                new DraftBuilder(new PartyFinder(known, cast, words, antecedents, site), new DateFinder(article));
        this.known = known;
        this.words = words;
    }

    /** Adds a candidate to the encounter that it tells of, or begins a new one. */
    void add(Candidate candidate) {
        if (candidate.has(RoleName.NOT)) {
            note(candidate, List.of(), "left out: a pattern says that this is no meeting");
            return;
        }
        List<Draft> told = builder.drafts(candidate);
        for (Draft draft : told) {
            Draft situated = itinerary.situate(draft, candidate.sentence().index());
            note(candidate, draft.parties().values(), place(candidate, situated));
        }
        itinerary.travel(told, candidate.sentence().index());
    }

    /** The reports, in the order in which the article first tells of each, and what they were made of. */
    Findings findings() {
        return new Findings(
                drafts.stream().map(draft -> draft.report(Confidence.of(draft))).toList(), hits);
    }

    private void note(Candidate candidate, Collection<Party> parties, String outcome) {
        Mention trigger = candidate.sentence().mention(candidate.event(), candidate.event() + 1);
        List<String> names = parties.stream().map(Party::name).toList();
        hits.add(new PatternHit(candidate.sentence().index(), trigger, candidate.pattern(), names, outcome));
    }

    /** Puts a draft where it belongs, and says where that is. */
    private String place(Candidate candidate, Draft draft) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            boolean taken = !draft.parties().isEmpty() || (i == latest && candidate.isAnaphoric());
            if (taken && drafts.get(i).fits(draft)) {
                drafts.set(i, drafts.get(i).and(draft));
                focus(candidate, i);
                return "adds to report " + (i + 1);
            }
        }
        Optional<String> lack = lack(candidate, draft);
        if (lack.isPresent()) {
            return "left out: " + lack.get();
        }
        drafts.add(draft);
        focus(candidate, drafts.size() - 1);
        return "begins report " + drafts.size();
    }

    /** "They" and "the talks" take up what the text is about, not a meeting mentioned beside it. */
    private void focus(Candidate candidate, int draft) {
        if (latest < 0 || candidate.isMain()) {
            latest = draft;
        }
    }

    /** What a draft lacks of what its pattern needs, and of parties that stand for a state or an organisation. */
    private Optional<String> lack(Candidate candidate, Draft draft) {
        boolean visitor = draft.type() == MeetingType.VISIT && !draft.places().isEmpty();
        int needed = visitor || (candidate.parties() == 2 && !candidate.isAnaphoric()) ? 1 : candidate.parties();
        if (needed == MeetingPattern.FOLLOWS) {
            return Optional.of("tells more of a meeting, and none told before fits");
        }
        if (draft.parties().size() < needed) {
            return Optional.of("needs " + (needed == 1 ? "a party" : needed + " parties"));
        }
        return draft.parties().values().stream().anyMatch(this::isPublic)
                ? Optional.empty()
                : Optional.of("nobody in it acts for a state or an organisation");
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
