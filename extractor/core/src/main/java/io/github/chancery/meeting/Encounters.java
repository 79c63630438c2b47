package io.github.chancery.meeting;

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
    /** How many sentences after it a text may still say what a meeting was about. */
    private static final int NEAR = 3;

    private final DraftBuilder builder;
    private final Acceptance acceptance;
    private final Itinerary itinerary;
    private final Locals locals;
    private final List<Draft> drafts = new ArrayList<>();
    /** In which sentence each draft was last told of. */
    private final List<Integer> sentences = new ArrayList<>();

    private final List<PatternHit> hits = new ArrayList<>();
    private int latest = -1;

    Encounters(Article article, List<SentenceView> views, KnownNames known, PartyWords words) {
        Cast cast = new Cast(views, known);
        Representation representation = new Representation(known, cast);
        Optional<Site> site = Site.of(article, known);
        Speakers speakers = new Speakers(article, views, cast, site);
        Antecedents antecedents = new Antecedents(views, cast, speakers, representation, this::latestParties);
        this.builder = new DraftBuilder(
                new PartyFinder(representation, cast, new Bodies(views), words, antecedents, site),
                new PlaceFinder(article, known),
                new DateFinder(article));
        this.itinerary = new Itinerary(known);
        this.locals = new Locals(known, words, site);
        this.acceptance = new Acceptance(known, words);
    }

    /** Begins to read a sentence. */
    void enter(SentenceView sentence) {
        itinerary.enter(sentence);
    }

    /** Adds a candidate to the encounter that it tells of, or begins a new one. */
    void add(Candidate candidate) {
        if (candidate.has(RoleName.NOT)) {
            note(candidate, List.of(), "left out: a pattern says that this is no meeting");
            return;
        }
        List<Draft> told = builder.drafts(candidate);
        for (Draft draft : told) {
            Draft situated =
                    locals.named(itinerary.situate(draft, candidate.sentence().index()));
            note(candidate, situated.parties().values(), place(candidate, situated));
        }
        itinerary.travel(told, candidate.sentence().index());
    }

    /**
     * The reports that are more likely right than wrong, in the order in which the article first tells of each, and what
     * they were made of.
     */
    Findings findings() {
        Outcomes outcomes = new Outcomes(drafts);
        return new Findings(
                outcomes.sure().stream()
                        .map(draft -> draft.without(drafts))
                        .map(draft -> draft.report(Confidence.of(draft)))
                        .toList(),
                hits.stream().map(outcomes::numbered).toList());
    }

    private void note(Candidate candidate, Collection<Party> parties, String outcome) {
        Mention trigger = candidate.sentence().mention(candidate.event(), candidate.event() + 1);
        List<String> names = parties.stream().map(Party::name).toList();
        hits.add(new PatternHit(candidate.sentence().index(), trigger, candidate.pattern(), names, outcome));
    }

    /** Puts a draft where it belongs, and says where that is. */
    private String place(Candidate candidate, Draft draft) {
        OptionalInt chief = chief();
        if (candidate.has(RoleName.CHIEF)
                && chief.isPresent()
                && !draft.topics().isEmpty()) {
            return addTopics(chief.getAsInt(), candidate, draft);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            boolean taken = (!draft.parties().isEmpty() || (i == latest && candidate.isAnaphoric()))
                    && (!candidate.onlyFollows() || isNear(i, candidate));
            if (taken && drafts.get(i).fits(draft)) {
                drafts.set(i, drafts.get(i).and(draft));
                sentences.set(i, candidate.sentence().index());
                focus(candidate, i);
                return Outcomes.told("adds to", i);
            }
        }
        if (isAside(candidate, draft)) {
            return aside(candidate, draft);
        }
        Optional<String> lack = acceptance.lack(candidate, draft, !drafts.isEmpty());
        if (lack.isPresent()) {
            return addTopics(candidate, draft).orElse("left out: " + lack.get());
        }
        drafts.add(draft);
        sentences.add(candidate.sentence().index());
        focus(candidate, drafts.size() - 1);
        return Outcomes.told("begins", drafts.size() - 1);
    }

    /** What a readout is about: the first meeting whose parties it tells. */
    private OptionalInt chief() {
        return IntStream.range(0, drafts.size()).filter(this::isOfMany).findFirst();
    }

    private boolean isOfMany(int told) {
        return drafts.get(told).parties().size() > 1;
    }

    /** Topics whose parties are not told are of the meeting that the sentence, or the text before it, told. */
    private Optional<String> addTopics(Candidate candidate, Draft draft) {
        if (latest < 0 || draft.topics().isEmpty()) {
            return Optional.empty();
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            boolean beside = candidate.follows()
                    && candidate.isMain()
                    && !drafts.get(i).telling().main();
            if (!beside && drafts.get(i).isToldIn(candidate.sentence().mention())) {
                return Optional.of(addTopics(i, candidate, draft));
            }
        }
        return candidate.follows() && isOfMany(latest) && isNear(latest, candidate)
                ? Optional.of(addTopics(latest, candidate, draft))
                : Optional.empty();
    }

    /** "They agreed on a truce" is of the meeting just told, if nothing else was told in between. */
    private boolean isNear(int told, Candidate candidate) {
        return candidate.sentence().index() - sentences.get(told) <= NEAR;
    }

    private String addTopics(int told, Candidate candidate, Draft draft) {
        sentences.set(told, candidate.sentence().index());
        drafts.set(told, drafts.get(told).about(draft));
        return Outcomes.told("tells what it is about of", told);
    }

    /** "They" and "the talks" take up what the text is about, not a meeting mentioned beside it. */
    private void focus(Candidate candidate, int draft) {
        if (latest < 0 || candidate.isMain()) {
            latest = draft;
        }
    }

    /** "He will discuss trade": with whom is told elsewhere, if at all. */
    private static boolean isAside(Candidate candidate, Draft draft) {
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
    private String aside(Candidate candidate, Draft draft) {
        int sentence = candidate.sentence().index();
        return IntStream.range(0, drafts.size())
                .filter(i -> sentence - sentences.get(i) <= 1)
                .filter(i -> drafts.get(i)
                        .parties()
                        .keySet()
                        .containsAll(draft.parties().keySet()))
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(i -> drafts.get(i).type() != MeetingType.VISIT)
                        .thenComparing(Comparator.naturalOrder()))
                .map(i -> addTopics(i, candidate, draft))
                .orElse("left out: with whom is not told");
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
