package io.github.chancery.meeting.party;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Role;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who takes part in what a candidate tells of: those told surely and, where these are too few, those surmised. */
public final class ParticipantFinder {
    private final PartyFinder parties;

    public ParticipantFinder(PartyFinder parties) {
        this.parties = parties;
    }

    /** The parties, each once, by key, in order of the text; a visited country is the place and no party. */
    public Map<String, Party> of(EventMention candidate, List<Place> where) {
        Map<String, Party> found = surely(candidate);
        if (found.size() < least(candidate)) {
            add(candidate, RoleName.PERHAPS, Optional.empty(), found);
        }
        if (candidate.type() == MeetingType.VISIT) {
            found.values().removeIf(party -> where.stream()
                    .anyMatch(place -> place.name().equals(party.name())));
        }
        found.values().removeIf(party -> found.values().stream()
                .anyMatch(other -> other.represents(party) || other.speaksFor(party)));
        Map<String, Party> ordered = new LinkedHashMap<>();
        found.values().stream()
                .sorted(Comparator.comparingInt(party -> party.mentions().get(0).begin()))
                .forEach(party -> ordered.put(party.key(), party));
        return Counterparts.named(ordered);
    }

    /** Whether fewer parties are told surely than the event has at least. */
    public boolean isSurmised(EventMention candidate) {
        return surely(candidate).size() < least(candidate);
    }

    private static int least(EventMention candidate) {
        return candidate.type() == MeetingType.VISIT ? 1 : 2;
    }

    private Map<String, Party> surely(EventMention candidate) {
        Map<String, Party> found = new LinkedHashMap<>();
        add(candidate, RoleName.PARTY, Optional.empty(), found);
        add(candidate, RoleName.HOST, Optional.of(Role.HOST), found);
        add(candidate, RoleName.VISITOR, Optional.of(Role.VISITOR), found);
        add(candidate, RoleName.MEDIATOR, Optional.of(Role.MEDIATOR), found);
        leaders(candidate).forEach(leader -> found.put(leader.key(), leader));
        for (int token : candidate.tokens(RoleName.ANYONE)) {
            parties.anyone(candidate.sentence(), token).forEach(party -> found.merge(party.key(), party, Party::and));
        }
        return found;
    }

    /** "She led the Gondorian delegation": she acts for Gondor there. */
    private List<Party> leaders(EventMention candidate) {
        SentenceView view = candidate.sentence();
        Optional<Party> led = candidate.tokens(RoleName.LED).stream()
                .flatMap(token -> parties.find(view, token).stream())
                .findFirst();
        return candidate.tokens(RoleName.LEADER).stream()
                .flatMap(token -> parties.find(view, token).stream())
                .flatMap(leader -> led.map(leader::leading).stream())
                .toList();
    }

    private void add(EventMention candidate, RoleName role, Optional<Role> played, Map<String, Party> found) {
        for (int token : candidate.tokens(role)) {
            for (Party party : parties.find(candidate.sentence(), token)) {
                found.merge(party.key(), played.map(party::in).orElse(party), Party::and);
            }
        }
    }
}
