package io.github.chancery.merge.fusion;

import io.github.chancery.merge.match.ParticipantAlignment;
import io.github.chancery.merge.match.ParticipantMatch;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Participant;
import io.github.chancery.model.StoredReport;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who took part by the word of several reports, each once: a country that one report names gives way to the person who
 * represents it in another, and a name that is not linked to the item that it stands for. Who are told of side by side in
 * a report both stay.
 */
final class Participants {
    /** The later say more of who was there. */
    private static final List<EntityKind> KINDS =
            List.of(EntityKind.GROUP, EntityKind.COUNTRY, EntityKind.ORGANISATION, EntityKind.PERSON);

    private static final Comparator<Participant> SAYS_MOST = Comparator.comparing(
                    (Participant told) -> KINDS.indexOf(told.kind()))
            .thenComparing(told -> told.actor().isItem())
            .thenComparing(told -> told.name().words().size())
            .thenComparing(Participant::actor, Comparator.reverseOrder());

    private final List<StoredReport> latestFirst;
    /** Each actor as the report has it that says most. */
    private final Map<EntityKey, Participant> actors = new HashMap<>();
    /** Who has given way, and to whom; the same actor by another name, or who acts for it. */
    private final Map<EntityKey, ParticipantAlignment.Pair> given = new HashMap<>();

    private Participants(List<StoredReport> latestFirst) {
        this.latestFirst = latestFirst;
        latestFirst.stream()
                .flatMap(report -> report.participants().stream())
                .forEach(told ->
                        actors.merge(told.actor(), told, (one, two) -> SAYS_MOST.compare(one, two) < 0 ? two : one));
        Collection<StoredReport> different = withDifferentActors();
        different.forEach(one -> different.forEach(two -> compare(one, two)));
    }

    /**
     * The participants, by actor.
     *
     * @param latestFirst the reports of one encounter, those of the latest articles first
     */
    static List<Participant> of(List<StoredReport> latestFirst) {
        return new Participants(latestFirst).all();
    }

    /** One report for each choice of actors: many reports have the same. */
    private Collection<StoredReport> withDifferentActors() {
        Map<List<EntityKey>, StoredReport> different = new LinkedHashMap<>();
        latestFirst.forEach(report -> different.putIfAbsent(actors(report), report));
        return different.values();
    }

    private static List<EntityKey> actors(StoredReport report) {
        return report.participants().stream().map(Participant::actor).toList();
    }

    private void compare(StoredReport one, StoredReport two) {
        for (ParticipantAlignment.Pair pair :
                ParticipantAlignment.of(one.participants(), two.participants()).pairs()) {
            EntityKey actor = pair.first().actor();
            EntityKey other = pair.second().actor();
            if (SAYS_MOST.compare(actors.get(actor), actors.get(other)) < 0 && !areToldTogether(actor, other)) {
                given.putIfAbsent(actor, pair);
            }
        }
    }

    private boolean areToldTogether(EntityKey one, EntityKey two) {
        return latestFirst.stream()
                .map(Participants::actors)
                .anyMatch(told -> told.contains(one) && told.contains(two));
    }

    private List<Participant> all() {
        Set<String> parts = new HashSet<>();
        return actors.keySet().stream()
                .filter(actor -> !given.containsKey(actor))
                .sorted()
                .map(actor -> participant(actor, parts))
                .toList();
    }

    private Participant participant(EntityKey actor, Set<String> parts) {
        List<Participant> told = latestFirst.stream()
                .flatMap(report -> report.participants().stream())
                .filter(participant -> named(participant.actor()).equals(actor))
                .toList();
        List<String> titles = first(told, Participant::titles);
        List<EntityKey> represents = first(told, Participant::represents);
        return new Participant(
                part(actor, parts),
                actor,
                Objects.requireNonNull(actors.get(actor)).kind(),
                told.stream()
                        .filter(participant -> participant.actor().equals(actor))
                        .map(Participant::name)
                        .findFirst()
                        .orElseThrow(),
                titles,
                represents,
                first(told, Participant::roles),
                holder(told, titles),
                represents.isEmpty() ? inferredCountry(told) : Optional.empty());
    }

    private static Optional<Participant.Inferred> inferredCountry(List<Participant> told) {
        return told.stream()
                .flatMap(participant -> participant.inferredCountry().stream())
                .findFirst();
    }

    /** Who held the post, as the latest article to name that post lets infer. */
    private static Optional<Participant.Inferred> holder(List<Participant> told, List<String> titles) {
        return told.stream()
                .filter(participant -> participant.titles().equals(titles))
                .flatMap(participant -> participant.holder().stream())
                .findFirst();
    }

    /** The actor that the name is another name of. */
    private EntityKey named(EntityKey actor) {
        ParticipantAlignment.Pair pair = given.get(actor);
        return pair != null && pair.match() == ParticipantMatch.NAMED
                ? named(pair.second().actor())
                : actor;
    }

    /** The end of the participation's IRI, as the first report by IRI has it, or with a number where that is taken. */
    private String part(EntityKey actor, Set<String> parts) {
        String wanted = latestFirst.stream()
                .sorted(StoredReport.BY_IRI)
                .flatMap(report -> report.participants().stream())
                .filter(participant -> participant.actor().equals(actor))
                .map(Participant::part)
                .findFirst()
                .orElseThrow();
        String part = wanted;
        for (int number = 2; !parts.add(part); number++) {
            part = wanted + "-" + number;
        }
        return part;
    }

    private static <T> List<T> first(List<Participant> told, Function<Participant, List<T>> property) {
        return told.stream()
                .map(property)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
