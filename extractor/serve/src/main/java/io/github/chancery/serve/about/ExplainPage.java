package io.github.chancery.serve.about;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.merge.explain.MeetingExplainer;
import io.github.chancery.merge.explain.MeetingExplanation;
import io.github.chancery.merge.explain.MeetingExplanation.Told;
import io.github.chancery.serve.http.Negotiation;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.function.Function;

/**
 * Why reports were joined to a meeting, and others near it not, as JSON or for people; and how articles were read.
 *
 * @param store where it is looked up
 * @param base where the IRIs of our own begin
 * @param meetings shows an explanation to people
 * @param articles tells how they were read
 */
public record ExplainPage(GraphStore store, String base, Function<MeetingExplanation, Reply> meetings, Page articles)
        implements Page {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HTML = "text/html";

    /** JSON for who takes anything, as programs do. */
    private static final List<String> OFFERED = List.of("application/json", HTML);

    private static final String MEETING = "meeting/";
    private static final String ARTICLE = "article/";

    @Override
    public Reply answer(Request request) {
        String what = request.rest();
        if (what.startsWith(MEETING)) {
            MeetingExplanation explanation = MeetingExplainer.explain(store, meeting(what));
            return Negotiation.of(request).best(OFFERED).filter(HTML::equals).isPresent()
                    ? meetings.apply(explanation)
                    : Reply.text(Reply.OK, Reply.JSON, json(explanation) + "\n");
        }
        if (what.startsWith(ARTICLE)) {
            return articles.answer(request);
        }
        throw new NotFoundException("there is nothing to explain at /" + request.path()
                + "; ask for /explain/meeting/ID or /explain/article/ID");
    }

    private String meeting(String path) {
        return store.read(view -> {
            StoredMeetings meetings = new StoredMeetings(view);
            return meetings.find(base + path)
                    .or(() -> meetings.find(path.substring(MEETING.length())))
                    .orElseThrow(() ->
                            new NotFoundException("this store has no meeting " + path.substring(MEETING.length())));
        });
    }

    private static ObjectNode json(MeetingExplanation explanation) {
        ObjectNode object =
                JSON.createObjectNode().put("meeting", explanation.iri()).put("label", explanation.label());
        addAll(object.putArray("reports"), explanation.reports());
        addAll(object.putArray("near"), explanation.near());
        return object;
    }

    private static void addAll(ArrayNode array, List<Told> reports) {
        for (Told report : reports) {
            array.addObject()
                    .put("article", report.article())
                    .put("told", report.told())
                    .put("comparedWith", report.with())
                    .put("because", report.because());
        }
    }
}
