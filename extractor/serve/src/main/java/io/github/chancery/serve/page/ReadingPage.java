package io.github.chancery.serve.page;

import io.github.chancery.build.Extractor;
import io.github.chancery.graph.ExtractionReader;
import io.github.chancery.graph.meeting.ArticleLookup;
import io.github.chancery.model.Article;
import io.github.chancery.read.KeptArticle;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.RefusedException;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;

/**
 * What each step makes of an article, where its text is kept: what was looked at, what was found, and what came of that. The
 * article is read again for it, which takes a while and much memory, so only one at a time.
 */
public final class ReadingPage implements Page {
    private final GraphStore store;
    private final Links links;
    private final Supplier<Extractor> extractor;
    private final Semaphore turn = new Semaphore(1);

    /**
     * @param store where the article is looked up
     * @param links where things have their pages
     * @param extractor reads it, and is asked for once somebody wants that
     */
    public ReadingPage(GraphStore store, Links links, Supplier<Extractor> extractor) {
        this.store = store;
        this.links = links;
        this.extractor = extractor;
    }

    @Override
    public Reply answer(Request request) {
        String address = "/" + request.rest();
        Optional<Article> kept = kept(links.iri(request.rest()));
        if (kept.isEmpty()) {
            // All that is known of how it was read stands in its graph.
            return Reply.seeOther(address + ".jsonld");
        }
        Article article = KeptArticle.read(kept.get());
        String text = explain(article);
        String headline = article.title().orElse(article.identifier());
        return Rendering.html(output -> JtereadingGenerated.render(
                output, Rendering.PLAIN, Frame.of("How it was read: " + headline), address, headline, text));
    }

    private String explain(Article article) {
        if (!turn.tryAcquire()) {
            throw new RefusedException(
                    RefusedException.UNAVAILABLE, "another article is being read just now; ask again in some seconds");
        }
        try {
            return extractor.get().explain(article);
        } finally {
            turn.release();
        }
    }

    private Optional<Article> kept(String iri) {
        return store.read(view -> {
            ArticleLookup articles = new ArticleLookup(view);
            if (!articles.has(iri)) {
                throw new NotFoundException("this store has no article <" + iri + ">");
            }
            return articles.text(iri).map(text -> ExtractionReader.read(
                            view.graph(NodeFactory.createURI(iri)), NodeFactory.createURI(iri))
                    .article());
        });
    }
}
