package io.github.chancery.meeting.event;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.journey.DomesticTravel;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingType;
import java.util.Optional;

/** Whether what a sentence tells is enough to begin a meeting of diplomacy. */
final class EventFilter {
    private final KnownNames known;
    private final PartyWords words;
    private final DomesticTravel journeys;

    EventFilter(KnownNames known, PartyWords words) {
        this.known = known;
        this.words = words;
        this.journeys = new DomesticTravel(known, words);
    }

    /**
     * What a draft lacks of what its pattern needs, and of parties that stand for a state or an organisation.
     *
     * @param taken whether the text has told of a meeting before, which "the talks" may take up
     */
    Optional<String> lack(EventMention event, DraftReport draft, boolean taken) {
        if (event.judgement().isPresent()) {
            return draft.parties().isEmpty() ? Optional.of("who takes part is not told") : Optional.empty();
        }
        if (event.onlyFollows()) {
            return Optional.of("tells more of a meeting, and none told before fits");
        }
        int needed = taken && event.follows() ? 2 : needed(event, draft, taken);
        if (draft.parties().size() < needed) {
            return Optional.of("needs " + (needed == 1 ? "a party" : needed + " parties"));
        }
        boolean alone = draft.parties().size() == 1;
        boolean vague = draft.type() == MeetingType.MEETING && event.isPossessed();
        if (alone && (vague || isUntold(draft.parties().values().iterator().next()))) {
            return Optional.of("who takes part is hardly told");
        }
        if (draft.type() == MeetingType.MEETING && isInside(draft)) {
            return Optional.of("it is inside one organisation");
        }
        if (draft.type() == MeetingType.VISIT && journeys.isAtHome(draft)) {
            return Optional.of("it is a journey at home");
        }
        return draft.parties().values().stream().anyMatch(this::isPublic)
                ? Optional.empty()
                : Optional.of("nobody in it acts for a state or an organisation");
    }

    /** A commander and those who serve under him. */
    private boolean isInside(DraftReport draft) {
        long persons = draft.parties().values().stream()
                .filter(party -> party.kind() == EntityKind.PERSON)
                .count();
        return persons == 1
                && draft.parties().size() > 1
                && draft.parties().values().stream()
                        .allMatch(party -> party.kind() == EntityKind.PERSON
                                || (party.kind() == EntityKind.GROUP && words.isInternal(party.name())));
    }

    /** "our dialogue", "partners": nothing that tells one meeting from another. */
    private static boolean isUntold(Party party) {
        String quote = party.mentions().get(0).quote();
        return quote.equalsIgnoreCase("our")
                || quote.equalsIgnoreCase("my")
                || (party.kind() == EntityKind.GROUP && !party.name().contains(" "));
    }

    /** One party is enough where the text takes up no meeting told before: the other goes without saying. */
    private static int needed(EventMention event, DraftReport draft, boolean taken) {
        boolean visitor = draft.type() == MeetingType.VISIT && !draft.places().isEmpty();
        if (draft.type() == MeetingType.CALL) {
            return draft.parties().values().stream().anyMatch(EventFilter::isMany) ? 1 : 2;
        }
        return visitor || !taken || !event.isAnaphoric() ? 1 : event.parties().orElseThrow();
    }

    /** "the leaders of the Five": they can call one another. */
    private static boolean isMany(Party party) {
        return party.kind() == EntityKind.ORGANISATION
                && party.title().filter(post -> post.endsWith("s")).isPresent();
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
}
