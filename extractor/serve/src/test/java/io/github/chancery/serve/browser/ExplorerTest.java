package io.github.chancery.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.CheckedPipeline;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.merge.Merger;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.read.ArticleReader;
import io.github.chancery.serve.Server;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Validator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The first sample article, from its text to what a reader sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("models")
class ExplorerTest {
    private static final Path ARTICLE = Path.of("../../seeds/000_e992f3d333dd0b49.txt");

    private GraphStore store;
    private Server server;
    private Browser browser;

    @BeforeAll
    void serve(@TempDir Path directory) {
        store = TdbStore.open(directory.resolve("store"));
        Pipeline pipeline = new Pipelines()
                .create(new PipelineOptions(Prefixes.BASE, Optional.empty(), Optional.empty(), false, Instant.EPOCH));
        new ArticleReader()
                .read(
                        ARTICLE,
                        article -> store.replace(Map.of(
                                pipeline.graphIri(article),
                                pipeline.keepingText().quads(article))),
                        failure -> {
                            throw failure;
                        });
        new Merger(Prefixes.BASE).merge(store);
        server = Server.start(
                new ServerOptions(
                        "127.0.0.1",
                        0,
                        Prefixes.BASE,
                        Duration.ofSeconds(30),
                        10_000,
                        Optional.empty(),
                        Set.of(),
                        Optional.empty()),
                store,
                Gazetteer::embedded,
                () -> new CheckedPipeline(pipeline, new Admission(Validator.shipped())));
        browser = Browser.at(server.address());
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
        store.close();
    }

    @Test
    void lavrovIsFoundAndLeadsToTheWordsBehindTheMeeting() {
        browser.resize(1280, 1000).open("");
        WebElement field = browser.find("#search");
        field.sendKeys("lavr");
        field.sendKeys(Keys.ENTER);
        browser.follow("Sergey Lavrov");
        assertEquals("entity/Q58217", browser.path());
        assertTrue(browser.text().contains("Frank-Walter Steinmeier"), browser.text());
        assertEquals(
                "/entity/Q887", browser.find(".map a").getDomAttribute("href"), "Yekaterinburg is no link on the map");

        browser.find("td a[href^='/meeting/']").click();
        assertTrue(browser.text().contains("“on Monday”"), browser.text());
        assertTrue(
                browser.find("mark").getText().contains("said on Monday following talks with his German counterpart"),
                browser.text());
        browser.follow("as query");
        assertTrue(browser.find("#query").getDomProperty("value").contains("dm:quote"));
        assertTrue(browser.waitFor("#answer td").getText().length() > 0);
    }

    @Test
    void anArticlesTextTellsWhichWordsAreOfWhichMeeting() {
        browser.resize(1280, 1000).open("article/5fe425f3d6046ace316f");
        assertTrue(browser.find(".text").getText().contains("Cherry"), "the text is not whole");
        browser.follow("How it was read");
        assertTrue(browser.find("pre").getText().contains("genuine and true negotiations"), browser.text());
        browser.follow("the article");
        browser.find(".notes a[href^='/meeting/']").click();
        assertTrue(browser.all("blockquote.in-context mark").size() > 0, browser.text());
    }

    @Test
    void namesAreCompletedWhileSomebodyTypes() {
        browser.open("").find("#search").sendKeys("stein");
        assertTrue(browser.waitFor(".completions li").getText().contains("Frank-Walter Steinmeier"));
        browser.find("#search").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.waitFor(".kind");
        assertEquals("entity/Q76658", browser.path());
    }

    @Test
    void everyLinkOfThisSiteLeadsSomewhere() throws Exception {
        Set<String> seen = new TreeSet<>(List.of(server.address()));
        List<String> waiting = new ArrayList<>(seen);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        while (!waiting.isEmpty()) {
            String address = waiting.removeLast();
            var reply = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept", "text/html, */*;q=0.5")
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(200, reply.statusCode(), address);
            if (!reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            browser.open(address.substring(server.address().length()));
            for (WebElement link : browser.all("a[href]")) {
                String target = link.getDomProperty("href");
                // A link in a drawing has an object in place of a text.
                String whole = target != null && target.startsWith("http")
                        ? target
                        : server.address() + link.getDomAttribute("href").substring(1);
                String page = whole.replaceFirst("#.*", "");
                if (page.startsWith(server.address()) && seen.size() < 150 && seen.add(page)) {
                    waiting.add(page);
                }
            }
        }
        assertTrue(seen.size() > 50, seen.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "entity/Q58217",
                "entity/Q159",
                "entity/Q887",
                "entity/Q159?status=Held",
                "article/5fe425f3d6046ace316f",
                "explain/article/5fe425f3d6046ace316f",
                "questions",
                "questions/who-met-whom",
                "search?q=russia",
                "dossier?a=Q58217",
                "compare?a=Q58217&b=Q76658",
                "new",
                "query?question=who-met-whom&view=map",
                "query?question=country-pairs&view=network",
                "query?question=timeline&view=time",
                "nothing-here",
                "network?with=http://www.wikidata.org/entity/Q58217"
            })
    void nobodyIsKeptOut(String path) {
        for (String theme : List.of("light", "dark")) {
            for (int width : List.of(390, 1280, 1920)) {
                browser.resize(width, 1000).theme(theme).open(path);
                assertEquals(List.of(), browser.barriers(), theme + " " + width);
                Number overflow = (Number)
                        browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertEquals(0, overflow.intValue(), "wider than the window of " + width);
            }
        }
    }

    @Test
    void aMeetingIsOpenToAllAndAsksNoOtherHost() {
        browser.resize(1280, 1000)
                .open("entity/Q58217")
                .find("td a[href^='/meeting/']")
                .click();
        assertEquals(List.of(), browser.barriers());
        Object others = browser.value("performance.getEntriesByType('resource').map(each => new URL(each.name).host)"
                + ".filter(host => host !== location.host).length");
        assertEquals(0, ((Number) others).intValue());
        assertFalse(browser.all("script[type='module']").isEmpty());
    }
}
