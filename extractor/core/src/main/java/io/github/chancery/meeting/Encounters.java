package io.github.chancery.meeting;

import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Report;
import io.github.chancery.model.Role;
import io.github.chancery.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The encounters that an article tells of, as its sentences are read one after another. */
final class Encounters {
    private final PartyFinder parties;
    private final DateFinder dates;
    private final List<Draft> drafts = new ArrayList<>();
    private int latest = -1;

    Encounters(Article article, List<SentenceView> sentences, KnownNames known, PartyWords words) {
        Cast cast = new Cast(sentences, known);
        Antecedents antecedents = new Antecedents(sentences, cast, this::latestParties);
        this.parties = new PartyFinder(known, cast, words, antecedents);
        this.dates = new DateFinder(article.published());
    }

    /** Adds a candidate to the encounter that it tells of, or begins a new one. */
    void add(Candidate candidate) {
        List<Integer> destinations =
                candidate.type() == MeetingType.VISIT ? candidate.tokens(RoleName.PLACE) : List.of();
        if (destinations.size() < 2) {
            place(candidate, draft(candidate, places(candidate, candidate.tokens(RoleName.PLACE))));
            return;
        }
        // "will travel to Jerusalem, Ramallah and Cairo": each stop is a visit.
        for (int destination : destinations) {
            List<Entity> places = places(candidate, List.of(destination));
            if (!places.isEmpty()) {
                place(candidate, draft(candidate, places));
            }
        }
    }

    /** The reports, in the order in which the article first tells of each. */
    List<Report> reports() {
        return drafts.stream().map(draft -> draft.report(Confidence.of(draft))).toList();
    }

    private void place(Candidate candidate, Draft draft) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).fits(draft) && (!draft.parties().isEmpty() || i == latest)) {
                drafts.set(i, drafts.get(i).and(draft));
                latest = i;
                return;
            }
        }
        if (isEnough(candidate, draft)) {
            drafts.add(draft);
            latest = drafts.size() - 1;
        }
    }

    /** Whether a draft has what its pattern needs, and at least one who stands for a state or an organisation. */
    private static boolean isEnough(Candidate candidate, Draft draft) {
        boolean visitor = draft.type() == MeetingType.VISIT && !draft.places().isEmpty();
        boolean public_ = draft.parties().values().stream().anyMatch(Encounters::isPublic);
        return draft.parties().size() >= (visitor ? 1 : candidate.parties()) && public_;
    }

    private static boolean isPublic(Party party) {
        return party.kind() == EntityKind.COUNTRY
                || party.kind() == EntityKind.ORGANISATION
                || party.title().isPresent()
                || party.kind() == EntityKind.PERSON;
    }

    private Draft draft(Candidate candidate, List<Entity> places) {
        Status status = StatusFinder.find(candidate);
        SentenceView view = candidate.sentence();
        return new Draft(
                candidate.type(),
                status,
                parties(candidate, places),
                places,
                dates.find(candidate, status),
                TopicFinder.find(candidate),
                List.of(view.mention()),
                view.mention(candidate.event(), candidate.event() + 1),
                candidate.pattern(),
                candidate.type() == MeetingType.MEETING);
    }

    private Map<String, Party> parties(Candidate candidate, List<Entity> places) {
        Map<String, Party> found = new LinkedHashMap<>();
        add(candidate, RoleName.PARTY, Optional.empty(), found);
        add(candidate, RoleName.HOST, Optional.of(Role.HOST), found);
        add(candidate, RoleName.VISITOR, Optional.of(Role.VISITOR), found);
        add(candidate, RoleName.MEDIATOR, Optional.of(Role.MEDIATOR), found);
        if (candidate.type() == MeetingType.VISIT) {
            // A visited country is the place of the visit, not a party to it.
            found.values().removeIf(party -> places.stream()
                    .anyMatch(place -> place.name().equals(party.name())));
        }
        found.values().removeIf(party -> found.values().stream().anyMatch(other -> other.represents(party)));
        return Counterparts.named(found);
    }

    private void add(Candidate candidate, RoleName role, Optional<Role> played, Map<String, Party> found) {
        for (int token : candidate.tokens(role)) {
            for (Party party : parties.find(candidate.sentence(), token)) {
                found.merge(party.key(), played.map(party::in).orElse(party), Party::and);
            }
        }
    }

    private static List<Entity> places(Candidate candidate, List<Integer> tokens) {
        Map<String, Entity> found = new LinkedHashMap<>();
        for (int token : tokens) {
            PlaceFinder.find(candidate.sentence(), token).forEach(place -> found.putIfAbsent(place.name(), place));
        }
        return List.copyOf(found.values());
    }

    private List<Party> latestParties() {
        return latest < 0 ? List.of() : List.copyOf(drafts.get(latest).parties().values());
    }
}
