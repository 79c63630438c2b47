package io.github.chancery.read.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.chancery.model.Article;
import io.github.chancery.read.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {
    private static final String TEXT =
            "The envoys of Arnor and of Gondor met in Bree on Tuesday, and spoke of the road that"
                    + " leads from the one to the other, of its bridges, and of who is to mend them, as nobody has done for years.";

    @TempDir
    private Path directory;

    private Article read(String head, String body) throws IOException {
        return read("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private Article read(String page) throws IOException {
        return Reading.of(Files.writeString(directory.resolve("a.html"), page))
                .articles()
                .get(0);
    }

    @Test
    void theMainTextIsFoundAmongWhatStandsAround() throws IOException {
        Article article = read(
                "<title>Talks</title>",
                "<nav><a href='/'>Home</a> <a href='/w'>World</a></nav><div class='content'><h1>Talks in Bree</h1><p>"
                        + TEXT
                        + "</p><figure><figcaption>A bridge</figcaption></figure><p>" + TEXT
                        + "</p></div><div class='sidebar'><a href='/1'>Cherries are cheap</a></div><footer>Imprint</footer>");
        assertTrue(article.text().contains(TEXT + "\n\n" + TEXT), article::text);
        assertFalse(article.text().matches("(?s).*(Home|bridge\n|Cherries|Imprint).*"), article::text);
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                arguments(
                        "JSON-LD",
                        "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\": [\"NewsArticle\"],"
                                + " \"headline\": \"Talks &amp; walks\", \"datePublished\": \"2016-04-05T10:00:00+02:00\","
                                + " \"url\": \"https://bree.example/1\", \"publisher\": {\"name\": \"Bree Gazette\"}}]}</script>"),
                arguments(
                        "meta tags",
                        "<meta property='og:title' content='Talks &amp; walks'><meta name='pubdate' content='5 April 2016'>"
                                + "<meta property='og:url' content='https://bree.example/1'>"
                                + "<meta property='og:site_name' content='Bree Gazette'>"),
                arguments(
                        "meta tags, as the JSON-LD is broken",
                        "<script type='application/ld+json'>{\"@type\": </script><title>Talks &amp; walks</title>"
                                + "<meta itemprop='datePublished' content='2016-04-05'><meta name='date' content='soon'>"
                                + "<link rel='canonical' href='https://bree.example/1'>"
                                + "<meta name='publisher' content='Bree Gazette'>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void titleDateAddressAndPublisherAreTold(String name, String head) throws IOException {
        Article article = read(head, "<p>" + TEXT + "</p>");
        assertEquals(Optional.of("Talks & walks"), article.title());
        assertEquals(Optional.of(LocalDate.of(2016, 4, 5)), article.published());
        assertEquals(Optional.of("https://bree.example/1"), article.url());
        assertEquals(Optional.of("Bree Gazette"), article.publisher());
    }

    @Test
    void whatAScriptIsToShowIsTakenFromWhatThePageTellsSearchEngines() throws IOException {
        String head = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + TEXT
                + "\"}</script>";
        assertEquals(TEXT, read(head, "<div id='app'>Loading</div>").text());
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                arguments("windows-1252", "<meta charset='iso-8859-1'>"),
                arguments("windows-1250", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'>"),
                arguments("windows-1252", ""),
                arguments("utf-8", "<meta charset='utf-8'>"),
                arguments("utf-8", "<meta charset='iso-8859-1'>"),
                arguments("utf-8", ""),
                arguments("utf-16", ""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("encodings")
    void thePageIsReadInItsEncoding(String charset, String meta) throws IOException {
        String page =
                "<!doctype html><html><head>" + meta + "</head><body><p>In Zürich: " + TEXT + "</p></body></html>";
        Path file = Files.write(directory.resolve("a.html"), page.getBytes(Charset.forName(charset)));
        assertEquals("In Zürich: " + TEXT, Reading.of(file).articles().get(0).text());
    }

    @Test
    void aPageWithoutTextAndADateThatIsNoneAreTold() throws IOException {
        Path empty = Files.write(directory.resolve("a.html"), "<html><body></body></html>".getBytes(UTF_8));
        assertEquals(
                List.of(empty + " holds no text of an article; save the page with its text."),
                Reading.of(empty).failures());
        Path undated =
                Files.writeString(directory.resolve("b.html"), "<meta name='date' content='01/02/2022'><p>" + TEXT);
        Reading reading = Reading.of(undated);
        assertEquals(Optional.empty(), reading.articles().get(0).published());
        assertEquals(
                List.of(undated
                        + " tells as its date \"01/02/2022\", which is no day; the article is read without it."),
                reading.warnings());
    }
}
