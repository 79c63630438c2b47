package io.github.chancery.serve;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.query.names.GazetteerNames;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Site;
import io.github.chancery.serve.page.ArticlePage;
import io.github.chancery.serve.page.Atlas;
import io.github.chancery.serve.page.FailurePage;
import io.github.chancery.serve.page.HomePage;
import io.github.chancery.serve.page.Links;
import io.github.chancery.serve.page.QuestionPage;
import io.github.chancery.serve.page.MeetingPage;
import io.github.chancery.serve.page.Questions;
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
    private Sites() {}

    static Site site(ServerOptions options, GraphStore store, Supplier<Gazetteer> gazetteer, QueryBounds bounds) {
        Links links = new Links(options.base());
        Questions questions = new Questions(new QueryRunner(store, new GazetteerNames(gazetteer), bounds), links);
        Map<String, Page> pages = new TreeMap<>();
        pages.put("", new HomePage(questions, store));
        Atlas atlas = new Atlas(gazetteer);
        ThingPage thing = new ThingPage(store, questions, atlas);
        for (String kind : List.of("entity", "person", "organisation", "country", "place", "topic", "group")) {
            pages.put(kind, thing);
        }
        pages.put("meeting", new MeetingPage(store, questions, atlas));
        pages.put("article", new ArticlePage(questions));
        pages.put("questions", new QuestionPage(questions));
        pages.put("assets", new StaticFiles());
        return new Site(pages, FailurePage::of);
    }
}
