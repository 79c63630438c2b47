package io.github.chancery.serve.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.merge.Merger;
import io.github.chancery.serve.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A browser shows a store whose names, posts, headlines, quotes, topics and addresses are attacks, and runs none of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackedPagesTest {
    private static final String RUN = "window.attacked=1;alert(1)";

    private static final List<String> ATTACKS = List.of(
            "<script>" + RUN + "</script>",
            "<img src=x onerror=" + RUN + ">",
            "</title></script></textarea></style></svg><svg onload=" + RUN + ">",
            "\" autofocus onfocus=\"" + RUN + "\" x=\"",
            "' autofocus onfocus='" + RUN + "' x='",
            "javascript:" + RUN,
            "{{constructor.constructor('" + RUN + "')()}}${" + RUN + "}<%= 1 %>#{1}",
            "]]>--><iframe srcdoc=\"<script>parent.attacked=1</script>\"></iframe>",
            "\u202Egnp.txt\u2066\u2069<b onmouseover=" + RUN + ">",
            "<a href=javascript:" + RUN + ">x</a>" + "long".repeat(200));

    private static final Pattern TEXT =
            Pattern.compile("((?:rdfs:label|schema:headline|dm:quote|dm:title|dm:dateText) \"[^\"]*)\"");

    private static final List<String> PAGES = List.of(
            "",
            "entity/Q901",
            "entity/Q902",
            "entity/Q912",
            "entity/Q921",
            "topic/trade",
            "article/held",
            "article/planned",
            "explain/article/held",
            "questions",
            "questions/who-met-whom",
            "questions/evidence?name=%3Cimg%20src%3Dx%20onerror%3Dwindow.attacked%3D1%3E",
            "search?q=den",
            "search?q=%22%20autofocus%20onfocus%3D%22window.attacked%3D1",
            "compare?a=Q901&b=Q902",
            "dossier?a=Q901",
            "network?with=http://www.wikidata.org/entity/Q901",
            "network.svg?with=http://www.wikidata.org/entity/Q901",
            "new?since=2019-01-01",
            "query?question=who-met-whom&view=map",
            "query?question=country-pairs&view=network",
            "query?question=timeline&view=time",
            "query?query=ASK%7B%7D%23%3C/textarea%3E%3Cimg%20src%3Dx%20onerror%3Dwindow.attacked%3D1%3E",
            "query?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%20FILTER(isLiteral(%3Fo))%7D");

    private TestServer server;
    private Browser browser;

    @BeforeAll
    void serve(@TempDir Path directory) throws IOException {
        server = TestServer.of(
                TestServer.store(
                        directory, RDFParser.fromString(attacking(), Lang.TRIG).toDatasetGraph()),
                TestServer.options());
        browser = Browser.at(server.address()).resize(1280, 1000);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    /** The articles that merging is tested with, and after each of their texts an attack, one after the other. */
    private static String attacking() throws IOException {
        try (InputStream file = Merger.class.getResourceAsStream("reports.trig")) {
            List<String> waiting = new ArrayList<>();
            return TEXT.matcher(new String(file.readAllBytes(), UTF_8))
                    .replaceAll(text -> attacked(text, waiting))
                    .replace("<https://news.example/held>", "<javascript:window.attacked=1>");
        }
    }

    private static String attacked(MatchResult text, List<String> waiting) {
        if (waiting.isEmpty()) {
            waiting.addAll(ATTACKS);
        }
        String attack = waiting.removeFirst().replace("\\", "\\\\").replace("\"", "\\\"");
        return Matcher.quoteReplacement(text.group(1) + attack + "\"");
    }

    @Test
    void noScriptOfTheirsRuns() {
        for (String path : pages().toList()) {
            browser.open(path);
            // What a page would do a little later, it has done now.
            browser.pause(50);
            assertEquals(List.of(), harm(), path);
        }
    }

    private Stream<String> pages() {
        Stream<String> meetings = server.get("questions/who-met-whom.csv")
                .body()
                .lines()
                .skip(1)
                .limit(2)
                .map(row -> row.substring(row.lastIndexOf(',') + 1))
                .flatMap(meeting -> Stream.of("meeting/" + meeting, "explain/meeting/" + meeting));
        return Stream.concat(PAGES.stream(), meetings);
    }

    /** What was run, what the browser had to forbid or missed, and links and parts that would run something. */
    private List<String> harm() {
        List<String> harm = new ArrayList<>(browser.complaints());
        // What is no page of HTML cannot say that it has no icon.
        harm.removeIf(complaint -> complaint.contains("/favicon.ico"));
        if (!browser.value("window.attacked === undefined").equals(true)) {
            harm.add("a script ran");
        }
        for (String selector :
                List.of("img", "iframe", "object", "embed", "[onerror]", "[onload]", "[onfocus]", "[onmouseover]")) {
            browser.all(selector).forEach(each -> harm.add("<" + selector + ">"));
        }
        Number beyond =
                (Number) browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (beyond.intValue() > 0) {
            harm.add("wider than the window by " + beyond);
        }
        browser.all("a").forEach(link -> {
            String target = String.valueOf(link.getDomAttribute("href")).strip();
            if (target.matches("(?is)(javascript|data|vbscript):.*")) {
                harm.add(target);
            }
        });
        return harm;
    }

    @Test
    void namesThatAreOfferedAreText() {
        browser.open("").find("#search").sendKeys("den");
        assertTrue(browser.waitFor(".completions li").getText().contains("Denethor"));
        assertEquals(List.of(), harm());
    }
}
