package io.github.chancery.serve.page;

import io.github.chancery.graph.meeting.ArticleLookup;
import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.serve.linked.EventJson;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting: who, where, when and about what, and what each source says of it, word for word.
 *
 * @param store where it is looked up
 * @param questions that its panels ask
 * @param atlas where places lie
 */
public record MeetingPage(GraphStore store, Questions questions, Atlas atlas) implements Page {
    private static final int MOST = 500;

    @Override
    public Reply answer(Request request) {
        String name = request.rest();
        MeetingIdentity identity = identity(name);
        if (!name.equals(identity.identifier())) {
            return Reply.seeOther(Links.meeting(identity.identifier()));
        }
        Map<String, String> one = Map.of("meeting", identity.iri());
        List<Row> told = questions.rows(MeetingFilter.LIST, one, 1);
        Meeting meeting = new Meeting(
                identity.iri(),
                identity.identifier(),
                identity.label(),
                told.isEmpty() ? new Row(Map.of()) : told.get(0),
                questions.rows("participants", one, MOST),
                questions.rows("about", one, MOST),
                Quotation.of(questions.rows("sources", one, MOST), questions.links(), this::text));
        Panel differences = questions.panel("Where the sources disagree", "disagreements", one, MOST);
        WorldMap map = atlas.map(meeting.spots());
        Frame frame = new Frame(meeting.label(), "", new EventJson(store).of(identity.iri()));
        return Rendering.html(output -> JtemeetingGenerated.render(
                output, Rendering.PLAIN, frame, meeting, questions.links(), map, differences));
    }

    private Optional<String> text(String article) {
        return store.read(view -> new ArticleLookup(view).text(article));
    }

    private record MeetingIdentity(String iri, String identifier, String label) {}

    private MeetingIdentity identity(String name) {
        return store.read(view -> {
            StoredMeetings meetings = new StoredMeetings(view);
            String iri = meetings.find(name)
                    .or(() -> meetings.find(questions.links().iri("meeting/" + name)))
                    .orElseThrow(() -> new NotFoundException("this store has no meeting " + name));
            return new MeetingIdentity(iri, StoredMeetings.identifier(iri), meetings.label(iri));
        });
    }
}
