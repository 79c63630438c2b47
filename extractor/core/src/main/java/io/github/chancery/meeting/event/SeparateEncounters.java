package io.github.chancery.meeting.event;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** "held separate calls with A and B", "spoke with A and with B": as many encounters as there are partners. */
final class SeparateEncounters {
    private SeparateEncounters() {}

    /** One draft a partner told apart, each with whoever stands before the event; else the draft itself. */
    static List<DraftReport> of(EventMention event, DraftReport draft) {
        List<Party> partners = draft.parties().values().stream()
                .filter(party -> !stands(party, draft))
                .toList();
        if (!event.has(RoleName.APART) || partners.size() < 2) {
            return List.of(draft);
        }
        return partners.stream().map(partner -> with(partner, draft)).toList();
    }

    private static DraftReport with(Party partner, DraftReport draft) {
        Map<String, Party> both = new LinkedHashMap<>();
        draft.parties().forEach((key, party) -> {
            if (stands(party, draft) || party.equals(partner)) {
                both.put(key, party);
            }
        });
        return draft.with(both);
    }

    /** Whether a party is told before the event. */
    private static boolean stands(Party party, DraftReport draft) {
        return party.mentions().get(0).begin() < draft.telling().trigger().begin();
    }
}
