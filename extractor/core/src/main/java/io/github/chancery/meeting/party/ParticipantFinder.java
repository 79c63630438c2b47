package io.github.chancery.meeting.party;

import io.github.chancery.meeting.encoder.RoleQuestion;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who takes part in what an event tells of: those told surely and, where these are too few, those surmised. */
public final class ParticipantFinder {
    /** Whom the encoder sees in another sentence at least so likely is asked about. */
    private static final double CONCEIVABLE = 0.1;

    private final PartyFinder parties;
    private final List<SentenceView> sentences;

    /** @param sentences of the article */
    public ParticipantFinder(PartyFinder parties, List<SentenceView> sentences) {
        this.parties = parties;
        this.sentences = List.copyOf(sentences);
    }

    /** The parties, each once, by key, in order of the text; a visited country is the place and no party. */
    public Map<String, Party> of(EventMention event, List<Place> where) {
        Map<String, Party> found = surely(event);
        if (found.size() < least(event)) {
            add(event, RoleName.PERHAPS, Optional.empty(), found);
        }
        if (event.type() == MeetingType.VISIT) {
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

    /** Everybody who may take part in an event that was judged, in order of the text. */
    public List<PossibleParty> possible(EventMention event) {
        List<PossibleParty> possible = new ArrayList<>();
        event.judgement().ifPresent(judged -> {
            judged.of(RoleName.PARTY).forEach((token, chance) -> {
                OptionalDouble encoded = encoded(event, event.sentence(), token);
                parties.single(event.sentence(), token)
                        .forEach(party -> possible.add(
                                new PossibleParty(party, event.sentence().wordAt(token), chance, encoded)));
            });
            possible.addAll(elsewhere(event));
        });
        return possible;
    }

    /** Those whom other sentences of the event's window name. */
    private List<PossibleParty> elsewhere(EventMention event) {
        List<PossibleParty> possible = new ArrayList<>();
        for (SentenceView view : sentences) {
            for (NamedEntity name : view == event.sentence()
                    ? List.<NamedEntity>of()
                    : view.sentence().names()) {
                OptionalDouble encoded = encoded(event, view, name.head());
                if (encoded.orElse(0) >= CONCEIVABLE) {
                    parties.single(view, name.head())
                            .forEach(party ->
                                    possible.add(new PossibleParty(party, view.wordAt(name.head()), 0, encoded)));
                }
            }
        }
        return possible;
    }

    private static OptionalDouble encoded(EventMention event, SentenceView view, int token) {
        return view.encoded().role(RoleQuestion.PARTY, event.sentence().wordAt(event.trigger()), view.wordAt(token));
    }

    /** Whether fewer parties are told surely than the event has at least. */
    public boolean isSurmised(EventMention event) {
        return surely(event).size() < least(event);
    }

    private static int least(EventMention event) {
        return event.type() == MeetingType.VISIT ? 1 : 2;
    }

    private Map<String, Party> surely(EventMention event) {
        Map<String, Party> found = new LinkedHashMap<>();
        add(event, RoleName.PARTY, Optional.empty(), found);
        add(event, RoleName.HOST, Optional.of(Role.HOST), found);
        add(event, RoleName.VISITOR, Optional.of(Role.VISITOR), found);
        add(event, RoleName.MEDIATOR, Optional.of(Role.MEDIATOR), found);
        leaders(event).forEach(leader -> found.put(leader.key(), leader));
        for (int token : event.tokens(RoleName.ANYONE)) {
            parties.anyone(event.sentence(), token).forEach(party -> found.merge(party.key(), party, Party::and));
        }
        return found;
    }

    /** "She led the Gondorian delegation": she acts for Gondor there. */
    private List<Party> leaders(EventMention event) {
        SentenceView view = event.sentence();
        Optional<Party> led = event.tokens(RoleName.LED).stream()
                .flatMap(token -> parties.find(view, token).stream())
                .findFirst();
        return event.tokens(RoleName.LEADER).stream()
                .flatMap(token -> parties.find(view, token).stream())
                .flatMap(leader -> led.map(leader::leading).stream())
                .toList();
    }

    private void add(EventMention event, RoleName role, Optional<Role> played, Map<String, Party> found) {
        for (int token : event.tokens(role)) {
            List<Party> named = event.judgement().isPresent()
                    ? parties.single(event.sentence(), token)
                    : parties.find(event.sentence(), token);
            for (Party party : named) {
                found.merge(party.key(), played.map(party::in).orElse(party), Party::and);
            }
        }
    }
}
