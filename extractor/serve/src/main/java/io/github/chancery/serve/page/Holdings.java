package io.github.chancery.serve.page;

import io.github.chancery.graph.meeting.EntityLabels;
import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.model.EntityKind;
import io.github.chancery.store.GraphStore;

/**
 * How much a store holds.
 *
 * @param meetings merged from all reports
 * @param people named by them
 */
public record Holdings(long meetings, long people, long countries, long organisations) {
    static Holdings of(GraphStore store) {
        return store.read(view -> new Holdings(
                new StoredMeetings(view).count(),
                EntityLabels.of(view, EntityKind.PERSON).size(),
                EntityLabels.of(view, EntityKind.COUNTRY).size(),
                EntityLabels.of(view, EntityKind.ORGANISATION).size()));
    }
}
