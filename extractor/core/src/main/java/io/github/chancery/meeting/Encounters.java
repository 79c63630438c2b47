package io.github.chancery.meeting;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The encounters that an article tells of, as its sentences are read one after another. */
final class Encounters {
    private final DraftBuilder builder;
    private final Acceptance acceptance;
    private final Itinerary itinerary;
    private final Locals locals;
    private final Bodies bodies;
    private final Stays stays;
    private final Told told = new Told();
    private final List<Draft> tours = new ArrayList<>();
    private final List<PatternHit> hits = new ArrayList<>();

    Encounters(Article article, List<SentenceView> views, KnownNames known, PartyWords words) {
        Cast cast = new Cast(views, known);
        Representation representation = new Representation(known, cast);
        this.bodies = new Bodies(views);
        Optional<Site> site = Site.of(article, known);
        Speakers speakers = new Speakers(article, views, cast, site);
        Antecedents antecedents = new Antecedents(views, cast, speakers, representation, words, told::parties);
        this.builder = new DraftBuilder(
                new PartyFinder(representation, cast, bodies, words, antecedents, site),
                new PlaceFinder(article, known),
                new DateFinder(article));
        this.itinerary = new Itinerary(known);
        this.stays = new Stays(known);
        this.locals = new Locals(known, words, site);
        this.acceptance = new Acceptance(known, words);
    }

    /** Begins to read a sentence. */
    void enter(SentenceView sentence) {
        itinerary.enter(sentence);
    }

    /** Adds a candidate to the encounter that it tells of, or begins a new one. */
    void add(EventMention candidate) {
        if (candidate.has(RoleName.NOT)) {
            note(candidate, List.of(), "left out: a pattern says that this is no meeting");
            return;
        }
        List<Draft> mentioned = builder.drafts(candidate);
        for (Draft draft : mentioned) {
            Draft situated =
                    locals.named(itinerary.situate(draft, candidate.sentence().index()));
            note(candidate, situated.parties().values(), place(candidate, situated));
        }
        if (candidate.isVerb() || !isBesideTalks(candidate)) {
            itinerary.travel(mentioned, candidate.sentence().index());
        }
    }

    /** "They discussed her visit to Harad": the text does not move there. */
    private boolean isBesideTalks(EventMention candidate) {
        return IntStream.range(0, told.size())
                .anyMatch(i -> told.isOfMany(i)
                        && told.get(i).isToldIn(candidate.sentence().mention()));
    }

    /** Ends reading: what the drafts are together, and which of them are reported. */
    Outcomes settle() {
        told.settle(tours, stays);
        return new Outcomes(told.drafts(), hits);
    }

    private void note(EventMention candidate, Collection<Party> parties, String outcome) {
        Mention trigger = candidate.sentence().mention(candidate.event(), candidate.event() + 1);
        List<String> names = parties.stream().map(Party::name).toList();
        hits.add(new PatternHit(
                candidate.sentence().index(), trigger, candidate.pattern(), candidate.roleHits(), names, outcome));
    }

    /** Puts a draft where it belongs, and says where that is. */
    private String place(EventMention candidate, Draft draft) {
        if (candidate.has(RoleName.TOUR)) {
            tours.add(draft);
            return "tells what a journey is about";
        }
        OptionalInt chief = told.chief();
        if (candidate.has(RoleName.CHIEF)
                && chief.isPresent()
                && !draft.topics().isEmpty()) {
            return addTopics(chief.getAsInt(), candidate, draft);
        }
        OptionalInt known = known(candidate, draft);
        if (known.isPresent()) {
            told.add(known.getAsInt(), candidate, draft);
            return Outcomes.told("adds to", known.getAsInt());
        }
        if (isAside(candidate, draft)) {
            return aside(candidate, draft);
        }
        Optional<String> lack = acceptance.lack(candidate, draft, told.size() > 0);
        if (lack.isPresent()) {
            return addTopics(candidate, draft).orElse("left out: " + lack.get());
        }
        return Outcomes.told("begins", told.begin(candidate, draft));
    }

    /** The draft that a mention is of: one that it fits, else one of the same body's summit. */
    private OptionalInt known(EventMention candidate, Draft draft) {
        OptionalInt fitting = told.inMind(candidate.follows()).stream()
                .mapToInt(i -> i)
                .filter(i -> mayTakeUp(i, candidate, draft) && Fit.ofEncounter(told.get(i), draft))
                .findFirst();
        return fitting.isPresent()
                ? fitting
                : IntStream.range(0, told.size())
                        .filter(i -> isSame(candidate, told.get(i)) && Fit.ofSetting(told.get(i), draft))
                        .findFirst();
    }

    /** "the League summit", where leaders of the League were said to meet. */
    private boolean isSame(EventMention candidate, Draft draft) {
        return candidate.owners().map(bodies::full).map(bodies::explained).anyMatch(draft::isOf);
    }

    private boolean mayTakeUp(int index, EventMention candidate, Draft draft) {
        boolean anaphor = index == told.focus() && candidate.isAnaphoric();
        return (anaphor || !draft.parties().isEmpty()) && (!candidate.onlyFollows() || told.isNear(index, candidate));
    }

    /** Topics whose parties are not told are of the meeting that the sentence, or the text before it, told. */
    private Optional<String> addTopics(EventMention candidate, Draft draft) {
        if (told.focus() < 0 || draft.topics().isEmpty()) {
            return Optional.empty();
        }
        for (int i = told.size() - 1; i >= 0; i--) {
            boolean beside = candidate.follows()
                    && candidate.isMain()
                    && !told.get(i).telling().main();
            if (!beside && told.get(i).isToldIn(candidate.sentence().mention())) {
                return Optional.of(addTopics(i, candidate, draft));
            }
        }
        int focus = told.focus();
        return candidate.follows() && told.isOfMany(focus) && told.isNear(focus, candidate)
                ? Optional.of(addTopics(focus, candidate, draft))
                : Optional.empty();
    }

    private String addTopics(int index, EventMention candidate, Draft draft) {
        told.addTopics(index, candidate, draft);
        return Outcomes.told("tells what it is about of", index);
    }

    /** "He will discuss trade": with whom is told elsewhere, if at all. */
    private static boolean isAside(EventMention candidate, Draft draft) {
        return candidate.vague()
                && candidate.isVerb()
                && !candidate.follows()
                && draft.parties().size() == 1
                && draft.parties().values().stream().allMatch(party -> isSubject(party, draft));
    }

    private static boolean isSubject(Party party, Draft draft) {
        return party.kind() == EntityKind.PERSON
                && party.mentions().get(0).begin() < draft.telling().trigger().begin();
    }

    /** Adds what one party talks about to what the text has just told of that party, a meeting rather than a visit. */
    private String aside(EventMention candidate, Draft draft) {
        return IntStream.range(0, told.size())
                .filter(i -> told.distance(i, candidate) <= 1)
                .filter(i -> told.get(i)
                        .parties()
                        .keySet()
                        .containsAll(draft.parties().keySet()))
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(i -> told.get(i).type() != MeetingType.VISIT)
                        .thenComparing(Comparator.naturalOrder()))
                .map(i -> addTopics(i, candidate, draft))
                .orElse("left out: with whom is not told");
    }
}
