package io.github.chancery.serve.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How heavy each page is, how soon it is seen, and whether it keeps somebody out: a table in {@code target/page-figures.md},
 * of the server whose address the property {@code pages.at} tells, else of one of invented actors.
 */
class PageFiguresTest {
    private static final int MOST_KB = 300;

    /** Of a page seen for the first time, with nothing kept. */
    private record Figures(String kind, double kilobytes, long requests, double seenMillis, List<String> barriers) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %d | %.0f | %s |",
                    kind,
                    kilobytes,
                    requests,
                    seenMillis,
                    barriers.isEmpty() ? "nothing" : String.join("; ", barriers));
        }
    }

    @Test
    void pagesAreLightAndOpenToAll(@TempDir Path directory) throws IOException {
        Optional<String> elsewhere = Optional.ofNullable(System.getProperty("pages.at"));
        if (elsewhere.isPresent()) {
            measure(elsewhere.get());
        } else {
            try (TestServer server = TestServer.ofMiddleEarth(directory)) {
                measure(server.address());
            }
        }
    }

    private static void measure(String site) throws IOException {
        List<Figures> all = new ArrayList<>();
        try (Browser browser = Browser.at(site).resize(1280, 1000).keepNothing()) {
            // The first page of a browser starts more than that page.
            browser.open("");
            pages(browser).forEach((kind, path) -> all.add(figures(browser, kind, path)));
        }
        List<String> lines = new ArrayList<>(
                List.of("| page | KB | requests | seen after ms | axe finds |", "|---|---|---|---|---|"));
        all.forEach(page -> lines.add(page.line()));
        Files.writeString(Path.of("target/page-figures.md"), String.join("\n", lines) + "\n", UTF_8);
        assertAll(all.stream().map(page -> () -> {
            assertTrue(page.kilobytes() < MOST_KB, page::line);
            assertEquals(List.of(), page.barriers(), page::line);
        }));
    }

    private static Figures figures(Browser browser, String kind, String path) {
        browser.open(path);
        browser.waitUntil("document.readyState === 'complete' && performance.getEntriesByType('paint').length > 0");
        browser.pause(300);
        String entries = "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";
        double bytes = number(browser, entries + ".reduce((sum, each) => sum + each.transferSize, 0)");
        double requests = number(browser, entries + ".length");
        double seen = number(browser, "performance.getEntriesByName('first-contentful-paint')[0].startTime");
        return new Figures(kind, bytes / 1024, Math.round(requests), seen, browser.barriers());
    }

    private static double number(Browser browser, String expression) {
        return ((Number) browser.value(expression)).doubleValue();
    }

    /** A page of each kind, found as a reader would find it: by what stands first. */
    private static Map<String, String> pages(Browser browser) {
        Map<String, String> pages = new LinkedHashMap<>();
        String party = first(browser, "", ".panel td a[href^='/entity/']");
        String country = first(browser, "", ".panel + .panel td a[href^='/entity/']");
        String meeting = first(browser, party, "td a[href^='/meeting/']");
        pages.put("first page", "");
        pages.put("person", party);
        pages.put("country", country);
        pages.put("meeting", meeting);
        pages.put("article", first(browser, meeting, ".from a[href^='/article/']"));
        pages.put("questions", "questions");
        pages.put("list of meetings", "questions/who-met-whom");
        pages.put("search", "search?q=a");
        pages.put("two compared", "compare?a=" + last(party) + "&b=" + last(country));
        pages.put("network", "network?with=http://www.wikidata.org/entity/" + last(party));
        pages.put("what is new", "new");
        pages.put("dossier", "dossier?a=" + last(party));
        pages.put("query", "query?question=who-met-whom");
        pages.put("query, as a map", "query?question=places&view=map");
        return pages;
    }

    private static String first(Browser browser, String path, String selector) {
        browser.open(path);
        return browser.find(selector).getDomAttribute("href").substring(1);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
