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

class NewsXmlTest {
    private static final String RSS =
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Bree Gazette</title><link>https://bree.example/</link>
            <item><title>Talks &amp; walks</title><link>https://bree.example/1</link><guid>1</guid>
            <pubDate>Tue, 05 Apr 2016 10:00:00 GMT</pubDate><description>A teaser.</description>
            <content:encoded><![CDATA[<p>The envoys met.</p><p>They left.</p>]]></content:encoded></item>
            %s</channel></rss>
            """;
    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Bree Gazette</title>
            <entry><id>1</id><title>Talks &amp; walks</title><link rel="self" href="https://bree.example/x"/>
            <link rel="alternate" href="https://bree.example/1"/><published>2016-04-05T10:00:00Z</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The envoys met.</p><p>They left.</p></div></content>
            </entry></feed>
            """;
    private static final String NEWSML =
            """
            <?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="1"><itemMeta><provider literal="Bree Gazette"/><versionCreated>2016-04-05T10:00:00Z</versionCreated>
            <link rel="irel:seeAlso" href="https://bree.example/1"/></itemMeta><contentMeta><headline>Talks &amp; walks</headline></contentMeta>
            <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The envoys met.</p><p>They left.</p></body></html>
            </inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """;
    private static final String NITF =
            """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><docdata><doc-id id-string="1"/>
            <date.issue norm="20160405T100000Z"/></docdata><pubdata name="Bree Gazette" ex-ref="https://bree.example/1"/></head>
            <body><body.head><hedline><hl1>Talks &amp; walks</hl1></hedline></body.head>
            <body.content><p>The envoys met.</p><p>They left.</p></body.content></body></nitf>
            """;

    @TempDir
    private Path directory;

    static Stream<Arguments> feeds() {
        return Stream.of(
                Arguments.of("RSS", RSS.formatted("")),
                Arguments.of("Atom", ATOM),
                Arguments.of("NewsML-G2", NEWSML),
                Arguments.of("NITF", NITF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void anEntryWithItsTextIsAnArticle(String name, String feed) throws IOException {
        Reading reading = Reading.of(Files.writeString(directory.resolve("feed.xml"), feed));
        assertEquals(List.of(), reading.failures());
        assertEquals(
                "1 | Talks & walks | https://bree.example/1 | 2016-04-05 | Bree Gazette | The envoys met.\n\nThey left.",
                told(reading.articles().get(0)));
    }

    @Test
    void anEntryWithATeaserAloneIsTold() throws IOException {
        String teaser = "<item><guid>2</guid><description>A teaser.</description></item>";
        Reading reading = Reading.of(Files.writeString(directory.resolve("feed.xml"), RSS.formatted(teaser)));
        assertEquals(List.of("1"), reading.identifiers());
        assertEquals(
                List.of("feed.xml!/2 carries no text; give the page that it leads to."), reading.failuresIn(directory));
    }

    @Test
    void entitiesOfTheFileAreNotFollowed() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "secret");
        String feed = "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + NITF.replaceFirst("(?s).*?<nitf>", "<nitf>").replace("They left.", "&x;");
        Reading reading = Reading.of(Files.writeString(directory.resolve("feed.nitf"), feed));
        assertEquals("The envoys met.\n\n&x;", reading.articles().get(0).text());
    }

    private static String told(Article article) {
        return String.join(
                " | ",
                article.identifier(),
                article.title().orElse("-"),
                article.url().orElse("-"),
                article.published().map(Object::toString).orElse("-"),
                article.publisher().orElse("-"),
                article.text());
    }
}
