package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.party.PossibleParty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An encounter among all that its article tells of.
 *
 * @param draft the encounter
 * @param others the article's other encounters
 */
public record EncounterView(DraftReport draft, List<DraftReport> others) {
    public EncounterView {
        others = List.copyOf(others);
    }

    /** One of several encounters of an article. */
    public static EncounterView of(List<DraftReport> all, int index) {
        List<DraftReport> others = new ArrayList<>(all);
        others.remove(index);
        return new EncounterView(all.get(index), others);
    }

    /** Everybody who may take part, each once, in the order in which the encounter's sentences name them. */
    public List<PartyCandidate> candidates() {
        Map<String, List<PossibleParty>> found = new LinkedHashMap<>();
        for (Telling telling : draft.tellings()) {
            for (PossibleParty possible : telling.parties()) {
                found.computeIfAbsent(possible.party().key(), key -> new ArrayList<>())
                        .add(possible);
            }
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
