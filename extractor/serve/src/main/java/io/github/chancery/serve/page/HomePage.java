package io.github.chancery.serve.page;

import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;
import java.util.Map;

/**
 * The first page: what the store holds, who met whom most, and when.
 *
 * @param questions that its panels ask
 * @param store what is counted
 */
public record HomePage(Questions questions, GraphStore store) implements Page {
    private static final int ROWS = 8;

    @Override
    public Reply answer(Request request) {
        Panel parties = questions.panel("Who met most", "who-else", Map.of(), ROWS);
        Panel pairs = questions.panel("Countries that met most", "country-pairs", Map.of(), ROWS);
        Months months =
                Months.of(questions.rows("timeline", Map.of(), Months.MOST), "/questions/who-met-whom", Map.of());
        return Rendering.html(output -> JtehomeGenerated.render(
                output, Rendering.PLAIN, Frame.of("Chancery"), Holdings.of(store), months, parties, pairs));
    }
}
