package io.github.chancery.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.TestServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what the lists of meetings can be narrowed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsTest {
    private static final Pattern VALUE =
            Pattern.compile("<li><a href=\"(/[^\"]+)\" rel=\"nofollow\">.*?<small>([0-9]+)<");
    private static final Pattern LEFT = Pattern.compile("class=\"left\">([0-9]+) ");
    private static final Pattern ROW = Pattern.compile("<td[^>]*><a href=\"/meeting/");

    private TestServer server;

    @BeforeAll
    void serve(@TempDir Path directory) {
        server = TestServer.ofMiddleEarth(directory);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entity/Q901",
                "entity/Q911",
                "entity/Q912",
                "entity/Q921",
                "topic/trade",
                "entity/Q901?status=Held",
                "entity/Q911?with=Q912",
                "thing?iri=https%3A%2F%2Fexample.org%2Farticle%2Fsummit%23group-elven-envoys"
            })
    void everyValueLeavesAsManyMeetingsAsItSays(String page) {
        values(page).forEach((address, meetings) -> {
            String narrowed = get(address.substring(1).replaceFirst("#.*", ""));
            Matcher left = LEFT.matcher(narrowed);
            assertTrue(left.find(), address);
            assertEquals(meetings, Long.parseLong(left.group(1)), address);
            assertEquals(meetings, ROW.matcher(narrowed).results().count(), address);
        });
    }

    @Test
    void aCountrysMeetingsAreCountedByAllThatTheyDifferIn() {
        String page = get("entity/Q911");
        for (String part : new String[] {
            "?status=Held",
            "?type=Call",
            "?with=Q902",
            "?place=Q921",
            "?topic=https%3A%2F%2Fexample.org%2Ftopic%2Fbeacons",
            "?min-sources=2",
            "?min-confidence=0.9"
        }) {
            assertTrue(page.contains("/entity/Q911" + part + "#meetings"), part + " is missing from " + page);
        }
        assertFalse(page.contains("?with=Q911"), "whose page it is takes part in all");
    }

    @Test
    void whatIsChosenCanBeTakenAway() {
        String page = get("entity/Q911?status=Held&with=Q912");
        assertTrue(page.contains("<a href=\"/entity/Q911?with=Q912#meetings\">"), page);
        assertTrue(page.contains("<a href=\"/entity/Q911?status=Held#meetings\">"), page);
        assertTrue(page.contains("with <b>Gondor</b>"), page);
    }

    private Map<String, Long> values(String page) {
        Map<String, Long> values = new TreeMap<>();
        VALUE.matcher(get(page))
                .results()
                .forEach(value -> values.put(value.group(1).replace("&amp;", "&"), Long.parseLong(value.group(2))));
        return values;
    }

    private String get(String path) {
        return server.get(path, "Accept", "text/html").body();
    }
}
