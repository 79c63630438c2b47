package io.github.chancery.read.feed;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * RSS, Atom, NewsML-G2 and NITF: an entry that carries its text is an article. The parser knows no entities but those of XML and
 * HTML, and fetches nothing.
 */
public final class NewsXml implements Format {
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:<\\?[^>]*\\?>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE\\s+nitf[^>]*>\\s*)*"
                    + "<(?:\\w+:)?(?:rss|feed|RDF|newsMessage|newsItem|nitf)\\b",
            Pattern.DOTALL);
    private static final int MOST_BYTES_OF_FEED = 4 * MOST_BYTES;

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<String> endings() {
        return List.of(".rss", ".atom", ".nitf");
    }

    @Override
    public boolean begins(Head head) {
        return head.begins(BEGINNING);
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        byte[] bytes = stream.bytes().readNBytes(MOST_BYTES_OF_FEED + 1);
        if (bytes.length > MOST_BYTES_OF_FEED) {
            sink.failures().accept(new ReadException(stream.origin(), "is longer than 20 MB, as no feed is."));
            return;
        }
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        for (FeedKind kind : FeedKind.shipped("kinds.yml")) {
            List<Element> entries = document.getElementsByTag(kind.entry());
            int number = 0;
            for (Element entry : entries) {
                FeedEntry article = new FeedEntry(stream, kind, ++number, entry, sink.warnings());
                sink.take(article::article);
            }
            if (!entries.isEmpty()) {
                return;
            }
        }
        sink.failures()
                .accept(new ReadException(
                        stream.origin(), "holds no entries of RSS, Atom, NewsML-G2 or NITF; check the file."));
    }
}
