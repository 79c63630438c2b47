package io.github.chancery.serve;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.query.names.GazetteerNames;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.serve.http.KeptReplies;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.QueryTurns;
import io.github.chancery.serve.page.ArticlePage;
import io.github.chancery.serve.page.Atlas;
import io.github.chancery.serve.page.ComparePage;
import io.github.chancery.serve.page.DossierPage;
import io.github.chancery.serve.page.HomePage;
import io.github.chancery.serve.page.Links;
import io.github.chancery.serve.page.MeetingPage;
import io.github.chancery.serve.page.NetworkPage;
import io.github.chancery.serve.page.NewPage;
import io.github.chancery.serve.page.QueryPage;
import io.github.chancery.serve.page.QuestionPage;
import io.github.chancery.serve.page.Questions;
import io.github.chancery.serve.page.SearchPage;
import io.github.chancery.serve.page.StaticFiles;
import io.github.chancery.serve.page.ThingPage;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryBounds;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Which page answers which path. */
final class Sites {
    /** What meetings name: the first parts of the paths of their IRIs. */
    private static final List<String> THINGS = List.of("entity", "person", "organisation", "country", "place", "topic");

    private Sites() {}

    static Map<String, Page> pages(
            ServerOptions options,
            GraphStore store,
            Supplier<Gazetteer> gazetteer,
            QueryBounds bounds,
            QueryTurns turns,
            Services services) {
        Links links = new Links(options.base());
        Questions questions = new Questions(new QueryRunner(store, new GazetteerNames(gazetteer), bounds), links);
        KeptReplies kept = new KeptReplies(store);
        Map<String, Page> pages = new TreeMap<>();
        pages.put("", kept.of(new HomePage(questions, store)));
        Atlas atlas = new Atlas(gazetteer);
        Page thing = kept.of(new ThingPage(store, questions, atlas));
        THINGS.forEach(kind -> pages.put(kind, services.linked(thing)));
        pages.put("thing", thing);
        pages.put("meeting", services.linked(kept.of(new MeetingPage(store, questions, atlas))));
        pages.put("article", services.linked(kept.of(new ArticlePage(store, questions))));
        pages.put("questions", kept.of(new QuestionPage(questions)));
        Page search = kept.of(new SearchPage(new StoreNames(store), links));
        pages.put("search", search);
        pages.put("complete", search);
        pages.put("compare", kept.of(new ComparePage(questions, atlas)));
        pages.put("dossier", kept.of(new DossierPage(questions, store)));
        Page news = kept.of(new NewPage(questions));
        pages.put("new", news);
        pages.put("new.atom", news);
        pages.put("query", kept.of(new QueryPage(questions, turns, atlas, options.rows())));
        Page network = kept.of(new NetworkPage(questions, store));
        for (String format : List.of("network", "network.svg", "network.csv", "network.graphml")) {
            pages.put(format, network);
        }
        pages.put("assets", new StaticFiles());
        services.addTo(pages, kept);
        return pages;
    }
}
