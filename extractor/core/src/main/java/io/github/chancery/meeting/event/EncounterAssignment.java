package io.github.chancery.meeting.event;

import io.github.chancery.meeting.decision.Joining;
import io.github.chancery.meeting.decision.Retelling;
import io.github.chancery.meeting.draft.Compatibility;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.OrganisationCoreference;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which encounter a draft is of: one told before, a new one, or none. */
final class EncounterAssignment {
    private static final double LIKELY = 0.5;

    private final EventTracker tracker;
    private final EventFilter filter;
    private final OrganisationCoreference organisations;
    private final Joining joining;

    EncounterAssignment(
            EventTracker tracker, EventFilter filter, OrganisationCoreference organisations, Joining joining) {
        this.joining = joining;
        this.tracker = tracker;
        this.filter = filter;
        this.organisations = organisations;
    }

    /** Puts a draft where it belongs, and says where that is. */
    Outcome assign(EventMention event, DraftReport draft) {
        if (event.has(RoleName.TOUR)) {
            tracker.addJourney(draft);
            return new Outcome.JourneyPurpose();
        }
        Optional<Encounter> chief = tracker.chief();
        if (event.has(RoleName.CHIEF) && chief.isPresent() && !draft.topics().isEmpty()) {
            return addTopics(chief.get(), event, draft);
        }
        Optional<Encounter> known = known(event, draft);
        if (known.isPresent()) {
            tracker.add(known.get(), event, draft);
            return new Outcome.Serves(Outcome.Service.ADDS, known.get());
        }
        if (isAside(event, draft)) {
            return aside(event, draft);
        }
        Optional<String> lack = filter.lack(event, draft, !tracker.isEmpty());
        if (lack.isPresent()) {
            return toldBefore(event, draft)
                    .map(encounter -> addTopics(encounter, event, draft))
                    .orElse(new Outcome.LeftOut(lack.get()));
        }
        return new Outcome.Serves(Outcome.Service.BEGINS, tracker.begin(event, draft));
    }

    /** The encounter that an event is of: one that it fits, else one of the same body's summit. */
    private Optional<Encounter> known(EventMention event, DraftReport draft) {
        return event.judgement().isPresent() ? likeliest(event, draft) : fitting(event, draft);
    }

    /** The likeliest, if it is likelier than none. */
    private Optional<Encounter> likeliest(EventMention event, DraftReport draft) {
        Optional<Encounter> best = Optional.empty();
        double most = LIKELY;
        List<Encounter> latest = tracker.latestFirst();
        for (int later = 0; later < latest.size(); later++) {
            Encounter told = latest.get(later);
            boolean focus = tracker.focus().filter(told::equals).isPresent();
            Retelling retelling = new Retelling(told.draft(), event, draft, told.distance(event), focus, later);
            double chance = retelling.isPossible() ? joining.chance(retelling) : 0;
            if (chance > most) {
                most = chance;
                best = Optional.of(told);
            }
        }
        return best;
    }

    private Optional<Encounter> fitting(EventMention event, DraftReport draft) {
        return tracker.inMind(event).stream()
                .filter(told -> mayTakeUp(told, event, draft) && Compatibility.ofEncounter(told.draft(), draft))
                .findFirst()
                .or(() -> tracker.encounters().stream()
                        .filter(told -> isSame(event, told) && Compatibility.ofSetting(told.draft(), draft))
                        .findFirst());
    }

    /** "the League summit", where leaders of the League were said to meet. */
    private boolean isSame(EventMention event, Encounter told) {
        return event.owners()
                .map(organisations::full)
                .map(organisations::explained)
                .anyMatch(told.draft()::isOf);
    }

    private boolean mayTakeUp(Encounter told, EventMention event, DraftReport draft) {
        boolean anaphor = tracker.focus().filter(told::equals).isPresent() && event.isAnaphoric();
        return (anaphor || !draft.parties().isEmpty()) && (!event.onlyFollows() || told.isNear(event));
    }

    private static Outcome addTopics(Encounter told, EventMention event, DraftReport draft) {
        told.addTopics(event, draft);
        return new Outcome.Serves(Outcome.Service.TELLS_TOPICS, told);
    }

    /** Topics whose parties are not told are of the meeting that the sentence, or the text before it, told. */
    private Optional<Encounter> toldBefore(EventMention event, DraftReport draft) {
        if (draft.topics().isEmpty()) {
            return Optional.empty();
        }
        return tracker.latestFirst().stream()
                .filter(told -> told.isToldIn(event) && !isBeside(told, event))
                .findFirst()
                .or(() -> tracker.focus().filter(told -> event.follows() && told.isOfMany() && told.isNear(event)));
    }

    /** Whether an encounter is only mentioned where the sentence tells more of another. */
    private static boolean isBeside(Encounter told, EventMention event) {
        return event.follows() && event.isMain() && !told.draft().telling().main();
    }

    /** "He will discuss trade": with whom is told elsewhere, if at all. */
    private static boolean isAside(EventMention event, DraftReport draft) {
        return event.vague()
                && event.isVerb()
                && !event.follows()
                && draft.parties().size() == 1
                && draft.parties().values().stream().allMatch(party -> isSubject(party, draft));
    }

    private static boolean isSubject(Party party, DraftReport draft) {
        return party.kind() == EntityKind.PERSON
                && party.mentions().get(0).begin() < draft.telling().trigger().begin();
    }

    /** Adds what one party talks about to what the text has just told of that party, a meeting rather than a visit. */
    private Outcome aside(EventMention event, DraftReport draft) {
        return tracker.latestFirst().stream()
                .filter(told -> told.distance(event) <= 1)
                .filter(told -> told.draft()
                        .parties()
                        .keySet()
                        .containsAll(draft.parties().keySet()))
                .max(Comparator.comparing(told -> told.draft().type() != MeetingType.VISIT))
                .map(told -> addTopics(told, event, draft))
                .orElse(new Outcome.LeftOut("with whom is not told"));
    }
}
