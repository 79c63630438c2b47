package io.github.chancery.serve.page;

import io.github.chancery.graph.meeting.ArticleLookup;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article: where it was published, and what it tells of which meetings.
 *
 * @param store where its text is looked up
 * @param questions that it asks
 */
public record ArticlePage(GraphStore store, Questions questions) implements Page {
    private static final int MOST = 1_000;

    @Override
    public Reply answer(Request request) {
        String iri = questions.links().iri(request.path());
        List<Row> rows = questions.rows("article-reports", Map.of("iri", iri), MOST);
        if (rows.isEmpty()) {
            throw new NotFoundException("this store has no article <" + iri + ">");
        }
        Optional<String> text = store.read(view -> new ArticleLookup(view).text(iri));
        ArticleView article = ArticleView.of("/" + request.path(), rows, text);
        return Rendering.html(
                output -> JtearticleGenerated.render(output, Rendering.PLAIN, Frame.of(article.headline()), article));
    }
}
