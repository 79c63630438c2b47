package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.party.Affiliation;
import io.github.chancery.meeting.party.PossibleParty;
import io.github.chancery.meeting.pattern.RoleName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An encounter among all that its article tells of.
 *
 * @param draft the encounter
 * @param others the article's other encounters
 */
public record EncounterView(DraftReport draft, List<DraftReport> others) {
    /** From what chance on a word counts as playing a role. */
    private static final double LIKELY = 0.5;

    public EncounterView {
        others = List.copyOf(others);
    }

    /** One of several encounters of an article. */
    public static EncounterView of(List<DraftReport> all, int index) {
        List<DraftReport> others = new ArrayList<>(all);
        others.remove(index);
        return new EncounterView(all.get(index), others);
    }

    /**
     * Whether a word is another encounter's: it likely plays a role there, and none of those who likely take part in it are, or
     * act for, the same as here.
     *
     * @param sentence that of the word
     */
    boolean isAnothers(RoleName role, int sentence, int token) {
        return others.stream().filter(this::isUnrelated).anyMatch(other -> other.tellings().stream()
                .map(Telling::event)
                .filter(event -> event.sentence().index() == sentence)
                .flatMap(event -> event.judgement().stream())
                .anyMatch(judged -> judged.of(role).getOrDefault(token, 0.0) >= LIKELY));
    }

    /** Whether somebody is only named where others meet, or only asks others to. */
    private boolean isBeside(PossibleParty possible, Telling telling) {
        int sentence = possible.word().sentence();
        if (telling.event().sentence().index() == sentence) {
            return possible.chance() < LIKELY && Appeals.isBy(possible.word().token(), telling.event());
        }
        return isAnothers(RoleName.PARTY, sentence, possible.word().token());
    }

    private boolean isUnrelated(DraftReport other) {
        Set<String> here = sides(draft);
        Set<String> there = sides(other);
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    private static Set<String> sides(DraftReport draft) {
        return draft.tellings().stream()
                .flatMap(telling -> telling.parties().stream())
                .filter(possible -> possible.chance() >= LIKELY)
                .map(PossibleParty::party)
                .flatMap(party ->
                        Stream.concat(Stream.of(party.name()), party.affiliation().map(Affiliation::name).stream()))
                .collect(Collectors.toSet());
    }

    /** Whether one of the sentences that tell of the encounter has an index. */
    boolean isToldIn(int sentence) {
        return draft.tellings().stream()
                .anyMatch(telling -> telling.event().sentence().index() == sentence);
    }

    /** Everybody who may take part, each once, in the order in which the encounter's sentences name them. */
    public List<PartyCandidate> candidates() {
        Map<String, List<PossibleParty>> found = new LinkedHashMap<>();
        for (Telling telling : draft.tellings()) {
            telling.parties().stream()
                    .filter(possible -> !isBeside(possible, telling))
                    .forEach(possible -> found.computeIfAbsent(possible.party().key(), key -> new ArrayList<>())
                            .add(possible));
        }
        return found.values().stream()
                .map(told -> new PartyCandidate(
                        told.stream()
                                .map(PossibleParty::party)
                                .reduce((one, other) -> one.and(other))
                                .orElseThrow(),
                        told))
                .toList();
    }
}
