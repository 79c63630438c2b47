package io.github.chancery.meeting;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Role;
import io.github.chancery.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a candidate to a draft: who is meant, where, when and about what. */
final class DraftBuilder {
    private final PartyFinder parties;
    private final PlaceFinder places;
    private final DateFinder dates;

    DraftBuilder(PartyFinder parties, PlaceFinder places, DateFinder dates) {
        this.parties = parties;
        this.places = places;
        this.dates = dates;
    }

    /** The drafts of a candidate: one, or one a destination where a visit has several. */
    List<Draft> drafts(Candidate candidate) {
        List<Integer> told = candidate.tokens(RoleName.PLACE);
        if (candidate.type() == MeetingType.CALL) {
            return List.of(draft(candidate, List.of()));
        }
        if (candidate.type() != MeetingType.VISIT || told.size() < 2) {
            return Rounds.of(candidate, draft(candidate, places.find(candidate.sentence(), told)));
        }
        List<Draft> stops = new ArrayList<>();
        for (Candidate stop : Stops.of(candidate)) {
            List<Entity> there = places.find(candidate.sentence(), stop.tokens(RoleName.PLACE));
            if (!there.isEmpty()) {
                stops.add(draft(stop, there));
            }
        }
        return stops;
    }

    private Draft draft(Candidate candidate, List<Entity> where) {
        Status told = StatusFinder.find(candidate);
        Optional<MeetingDate> date = dates.find(candidate, told);
        // What is dated after the day of publication has not been held yet, whatever the tense.
        boolean present = candidate.sentence().tag(candidate.event()).matches("VB[ZPG]");
        boolean ahead = date.filter(when -> dates.isAhead(when) || (present && dates.lasts(when)))
                .isPresent();
        Map<String, Party> who = parties(candidate, where);
        Status status = told;
        if (told == Status.HELD && ahead) {
            status = Status.PLANNED;
        } else if (told == Status.HELD && isUnsettled(candidate, who) && date.isEmpty() && where.isEmpty()) {
            status = Status.PROPOSED;
        }
        SentenceView view = candidate.sentence();
        return new Draft(
                candidate.type(),
                status,
                who,
                where,
                date,
                TopicFinder.find(candidate),
                List.of(view.mention()),
                telling(candidate));
    }

    /** "dialogue with Harad": a noun with one country, and neither time nor place, tells of no meeting that was held. */
    private static boolean isUnsettled(Candidate candidate, Map<String, Party> parties) {
        return !candidate.isVerb()
                && !candidate.isCarried()
                && candidate.parties() == 2
                && candidate.type() == MeetingType.MEETING
                && parties.size() == 1
                && parties.values().stream().allMatch(party -> party.kind() == EntityKind.COUNTRY);
    }

    private Telling telling(Candidate candidate) {
        return new Telling(
                candidate.sentence().mention(candidate.event(), candidate.event() + 1),
                candidate.pattern(),
                candidate.vague(),
                candidate.isVerb(),
                candidate.isMain(),
                surely(candidate).size() < least(candidate));
    }

    /** How many parties must be told surely, lest others are surmised. */
    private static int least(Candidate candidate) {
        return candidate.type() == MeetingType.VISIT ? 1 : 2;
    }

    private Map<String, Party> surely(Candidate candidate) {
        Map<String, Party> found = new LinkedHashMap<>();
        add(candidate, RoleName.PARTY, Optional.empty(), found);
        add(candidate, RoleName.HOST, Optional.of(Role.HOST), found);
        add(candidate, RoleName.VISITOR, Optional.of(Role.VISITOR), found);
        add(candidate, RoleName.MEDIATOR, Optional.of(Role.MEDIATOR), found);
        for (int token : candidate.tokens(RoleName.ANYONE)) {
            parties.anyone(candidate.sentence(), token).forEach(party -> found.merge(party.key(), party, Party::and));
        }
        return found;
    }

    private Map<String, Party> parties(Candidate candidate, List<Entity> where) {
        Map<String, Party> found = surely(candidate);
        if (found.size() < least(candidate)) {
            add(candidate, RoleName.PERHAPS, Optional.empty(), found);
        }
        if (candidate.type() == MeetingType.VISIT) {
            // A visited country is the place of the visit, not a party to it.
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

    private void add(Candidate candidate, RoleName role, Optional<Role> played, Map<String, Party> found) {
        for (int token : candidate.tokens(role)) {
            for (Party party : parties.find(candidate.sentence(), token)) {
                found.merge(party.key(), played.map(party::in).orElse(party), Party::and);
            }
        }
    }
}
