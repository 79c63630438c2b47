package io.github.chancery.serve;

import io.github.chancery.query.QueryRunner;
import io.github.chancery.query.names.OtherNames;
import io.github.chancery.serve.articles.ArticlesPage;
import io.github.chancery.serve.articles.Intake;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Site;
import io.github.chancery.serve.page.FailurePage;
import io.github.chancery.serve.page.HomePage;
import io.github.chancery.serve.page.Links;
import io.github.chancery.serve.page.QuestionPage;
import io.github.chancery.serve.page.Questions;
import io.github.chancery.serve.page.StaticFiles;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryBounds;
import java.util.Map;
import java.util.TreeMap;

/** Which page answers which path. */
final class Sites {
    private Sites() {}

    static Site site(ServerOptions options, GraphStore store, OtherNames names, QueryBounds bounds, Intake intake) {
        Links links = new Links(options.base());
        Questions questions = new Questions(new QueryRunner(store, names, bounds), links);
        Map<String, Page> pages = new TreeMap<>();
        pages.put("", new HomePage(questions, store));
        pages.put("questions", new QuestionPage(questions));
        pages.put("assets", new StaticFiles());
        pages.put("articles", new ArticlesPage(intake, options.token()));
        return new Site(pages, FailurePage::of);
    }
}
