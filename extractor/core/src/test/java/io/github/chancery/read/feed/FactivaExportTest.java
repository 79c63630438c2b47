package io.github.chancery.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.Article;
import io.github.chancery.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactivaExportTest {
    private static final String PLAIN =
            """
            <div class="article enArticle"><div id="hd"><span class="enHeadline">Talks &amp; walks</span></div>
            <div class="author">By Barliman</div><div>123 words</div><div>5 April 2016</div>%s<div>Bree Gazette</div>
            <div>BREE</div><div>English</div><div>(c) 2016 Bree</div>
            <p class="articleParagraph enarticleParagraph">The envoys met.</p>
            <p class="articleParagraph enarticleParagraph">They left.</p><p>Document BREE00000020160405ec4500001</p></div><br>
            """;
    private static final String INDEXED =
            """
            <div class="article enArticle"><table><tr><td><b>HD</b></td><td><span class="enHeadline">Talks &amp; walks</span></td></tr>
            <tr><td><b>WC</b></td><td>123 words</td></tr><tr><td><b>PD</b></td><td>5 April 2016</td></tr>
            <tr><td><b>SN</b></td><td>Bree Gazette</td></tr>
            <tr><td><b>LP</b></td><td><p class="articleParagraph enarticleParagraph">The envoys met.</p></td></tr>
            <tr><td><b>TD</b></td><td><p class="articleParagraph enarticleParagraph">They left.</p></td></tr>
            <tr><td><b>AN</b></td><td>Document BREE00000020160405ec4500001</td></tr></table></div>
            """;
    private static final String XML =
            """
            <article><accessionNo value="BREE00000020160405ec4500001"/><headline><paragraph>Talks &amp; walks</paragraph></headline>
            <publicationDate><date>2016-04-05</date></publicationDate><sourceName>Bree Gazette</sourceName>
            <leadParagraph><paragraph>The envoys met.</paragraph></leadParagraph>
            <tailParagraphs><paragraph>They left.</paragraph></tailParagraphs></article>
            """;

    @TempDir
    private Path directory;

    private static String page(String articles) {
        return "<!DOCTYPE html><html><head><title>Factiva</title></head><body>" + articles + "</body></html>";
    }

    private static String xml(String articles) {
        return "<?xml version=\"1.0\"?>\n<ppsarticle>" + articles + "</ppsarticle>";
    }

    static Stream<Arguments> exports() {
        return Stream.of(
                Arguments.of("a page", page(PLAIN.formatted("").repeat(2))),
                Arguments.of(
                        "a page with the hour",
                        page(PLAIN.formatted("<div>10:15</div>").repeat(2))),
                Arguments.of("a page with its index", page(INDEXED.repeat(2))),
                Arguments.of("XML", xml(XML.repeat(2))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void everyArticleOfAnExportIsRead(String name, String export) throws IOException {
        Reading reading = Reading.of(Files.writeString(directory.resolve("export"), export));
        assertEquals(List.of(), reading.failures());
        assertEquals(
                List.of(
                        "BREE00000020160405ec4500001 | Talks & walks | 2016-04-05 | Bree Gazette | The envoys met.¶¶They left.",
                        "BREE00000020160405ec4500001 | Talks & walks | 2016-04-05 | Bree Gazette | The envoys met.¶¶They left."),
                reading.articles().stream().map(FactivaExportTest::told).toList());
    }

    @Test
    void anArticleThatDoesNotFitIsNamed() throws IOException {
        String export = PLAIN.formatted("")
                + PLAIN.formatted("").replace("5 April 2016", "lately").replaceAll("<p>Document.*</p>", "")
                + PLAIN.formatted("").replace("articleParagraph", "text");
        Reading reading = Reading.of(Files.writeString(directory.resolve("a.html"), page(export)));
        assertEquals(1, reading.articles().size());
        assertEquals(
                List.of(
                        "a.html!/entry 2 is laid out otherwise than articles of Factiva (HTML): no published was found;"
                                + " export it anew, or give its text apart.",
                        "a.html!/BREE00000020160405ec4500001 carries no text; give the page that it leads to."),
                reading.failuresIn(directory));
    }

    @Test
    void articlesOfAChangedLayoutAreCounted() throws IOException {
        String changed = PLAIN.formatted("").replace("class=\"article ", "class=\"story ");
        assertEquals(
                List.of(
                        "a.html holds 2 articles of Factiva, and only 1 are laid out as they should be; export it anew."),
                Reading.of(Files.writeString(directory.resolve("a.html"), page(PLAIN.formatted("") + changed)))
                        .failuresIn(directory));
        assertEquals(
                List.of("b.html is laid out otherwise than exports of Factiva: no article was found; export it anew."),
                Reading.of(Files.writeString(directory.resolve("b.html"), page(changed)))
                        .failuresIn(directory));
    }

    private static String told(Article article) {
        return String.join(
                " | ",
                article.identifier(),
                article.title().orElse("-"),
                article.published().map(Object::toString).orElse("-"),
                article.publisher().orElse("-"),
                article.text().replace("\n", "¶"));
    }
}
