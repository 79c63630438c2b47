package io.github.chancery.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.merge.Merger;
import io.github.chancery.serve.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, topics, headlines and quotes that are attacks stand on every page as the text they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapingTest {
    private static final String TAG = "<img src=x onerror=alert(1)>";
    private static final String ATTACK = "Denethor</script></title>" + TAG + "\\\" onfocus=\\\"alert(2)\\\" x='";

    /** Quotes within text are text; within a tag they would end an attribute. */
    private static final Pattern LEFT_ATTRIBUTE = Pattern.compile("<[a-z][^<>]*\" onfocus=\"");

    private static final Pattern SCRIPT_LINK =
            Pattern.compile("(?i)(href|src|action)=[\"']?\\s*(javascript|data|vbscript):");

    private TestServer server;

    @BeforeAll
    void serve(@TempDir Path directory) throws IOException {
        DatasetGraph reports = RDFParser.fromString(attacking(), Lang.TRIG).toDatasetGraph();
        for (Node article : List.copyOf(Iter.toList(reports.listGraphNodes()))) {
            reports.add(
                    article, article, Vocabulary.TEXT, NodeFactory.createLiteralString(ATTACK + " rules. " + ATTACK));
        }
        server = TestServer.of(TestServer.store(directory, reports), TestServer.options());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** The articles that merging is tested with, and in each text of theirs that tells of Denethor more than his name. */
    private static String attacking() throws IOException {
        try (InputStream file = Merger.class.getResourceAsStream("reports.trig")) {
            return new String(file.readAllBytes(), UTF_8)
                    .replaceAll("Denethor(?=[^\\n]*\")", ATTACK.replace("\\", "\\\\"))
                    .replace("<https://news.example/held>", "<JavaScript:alert(1)>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "entity/Q902",
                "entity/Q901",
                "search?q=denethor",
                "search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
                "questions/who-met-whom",
                "questions/evidence?name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
                "questions/%3Cimg%20src=x%20onerror=alert(1)%3E",
                "compare?a=Q901&b=Q902",
                "network?with=http://www.wikidata.org/entity/Q901",
                "network.svg?with=http://www.wikidata.org/entity/Q901",
                "new?since=2019-01-01",
                "new.atom?since=2019-01-01",
                "dossier?a=Q901",
                "article/held",
                "explain/article/held",
                "explain/meeting/6d33994895a81b92750d",
                "entity/Q901?with=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
                "query?query=%3C/textarea%3E%3Cimg%20src=x%20onerror=alert(1)%3E"
            })
    void anAttackIsText(String path) {
        HttpResponse<String> reply = server.get(path, "Accept", "text/html");
        assertFalse(reply.body().contains(TAG), path);
        assertFalse(LEFT_ATTRIBUTE.matcher(reply.body()).find(), path);
        assertTrue(
                reply.headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self'"), path);
    }

    @Test
    void theAttackStandsThereAsText() {
        assertTrue(server.get("entity/Q902", "Accept", "text/html").body().contains("&lt;img src=x onerror=alert(1)>"));
    }

    @Test
    void aMeetingWithAnAttackInItsNameEndsNoScript() {
        String meeting = server.get("questions/who-met-whom.csv?person=Q902")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String page = server.get("meeting/" + meeting.substring(meeting.lastIndexOf(',') + 1), "Accept", "text/html")
                .body();
        assertFalse(page.contains(TAG));
        String data = page.substring(page.indexOf("<script type=\"application/ld+json\">"));
        assertTrue(data.indexOf("</script>") > data.indexOf("\"@type\":\"Event\""), data);
        assertEquals(1, page.split("application/ld\\+json", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article/held",
                "meeting/95a81b92750d",
                "dossier?a=Q901",
                "questions/articles",
                "query?query=SELECT*%7BVALUES(%3Fx)%7B(%3Cjavascript:alert(1)%3E)(%3Cdata:text/html,x%3E)%7D%7D"
            })
    void aScriptIsNoAddressOfALink(String path) {
        HttpResponse<String> reply = server.get(path, "Accept", "text/html");
        assertEquals(200, reply.statusCode(), reply::body);
        assertTrue(reply.body().contains("Chancery"), reply::body);
        assertFalse(SCRIPT_LINK.matcher(reply.body()).find(), reply::body);
    }
}
