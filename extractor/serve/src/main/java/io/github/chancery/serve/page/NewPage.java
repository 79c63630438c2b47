package io.github.chancery.serve.page;

import io.github.chancery.query.Parameter;
import io.github.chancery.query.QueryFile;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.serve.jte.JtenewGenerated;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Meetings of which articles told since a day, as a page and as an Atom feed.
 *
 * @param questions that it asks
 */
public record NewPage(Questions questions) implements Page {
    private static final String QUESTION = "new-since";
    private static final int ROWS = 50;

    @Override
    public Reply answer(Request request) {
        QueryFile question = questions.named(QUESTION);
        Map<String, String> given = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            request.parameter(parameter.name()).ifPresent(value -> given.put(parameter.name(), value));
        }
        if (request.path().equals("new.atom")) {
            List<Row> rows = questions.rows(QUESTION, given, ROWS);
            return Reply.of("application/atom+xml; charset=utf-8", new AtomFeed(request, given, rows)::writeTo);
        }
        Panel panel = questions.panel("Told since " + given.getOrDefault("since", "the first day"), QUESTION, given, ROWS);
        String feed = Links.with("/new.atom", given);
        return Rendering.html(output ->
                JtenewGenerated.render(output, null, Frame.of("New"), question.parameters(), given, panel, feed));
    }
}
