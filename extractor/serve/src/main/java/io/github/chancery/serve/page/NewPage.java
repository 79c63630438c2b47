package io.github.chancery.serve.page;

import io.github.chancery.query.Parameter;
import io.github.chancery.query.QueryFile;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.util.Comparator;
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
        given.computeIfAbsent("since", name -> lately());
        if (request.path().equals("new.atom")) {
            List<Row> rows = questions.rows(QUESTION, given, ROWS);
            return Reply.of("application/atom+xml; charset=utf-8", new AtomFeed(request, given, rows)::writeTo);
        }
        Panel panel = questions.panel("Told since " + given.get("since"), QUESTION, given, ROWS);
        String feed = Links.with("/new.atom", given);
        return Rendering.html(output -> JtenewGenerated.render(
                output, Rendering.PLAIN, Frame.of("New"), question.parameters(), given, panel, feed));
    }

    /** The first day of the last month in which a meeting was held: what is new in a store need not be of these days. */
    private String lately() {
        return questions.rows("timeline", Map.of(), Months.MOST).stream()
                .filter(row -> !row.get("held").equals("0"))
                .map(row -> row.get("month"))
                .filter(month -> Months.MONTH.matcher(month).matches())
                .max(Comparator.naturalOrder())
                .map(month -> month + "-01")
                .orElse("1900-01-01");
    }
}
