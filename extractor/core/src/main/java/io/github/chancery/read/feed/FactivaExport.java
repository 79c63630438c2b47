package io.github.chancery.read.feed;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Articles that were exported from Factiva, many in a file, as a page or as XML. */
public final class FactivaExport implements Format {
    private static final Pattern XML =
            Pattern.compile("(?s)\\s*(?:<\\?[^>]*\\?>\\s*)*(?:<!DOCTYPE[^>]*>\\s*)?<ppsarticle\\b.*");
    private static final Pattern PAGE = Pattern.compile("(?is)\\s*<(?:!doctype\\s+html|html|head|body|div)\\b.*"
            + "(?:<title>\\s*Factiva\\b|class=[\"']article \\w\\wArticle\\b|\\barticleParagraph\\b).*");
    private static final int MOST_BYTES_OF_EXPORT = 10 * MOST_BYTES;

    @Override
    public String name() {
        return "factiva";
    }

    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public boolean begins(Head head) {
        return head.begins(XML) || head.begins(PAGE);
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        Parser parser = stream.head().begins(XML) ? Parser.xmlParser() : Parser.htmlParser();
        byte[] bytes = stream.bytes().readNBytes(MOST_BYTES_OF_EXPORT + 1);
        if (bytes.length > MOST_BYTES_OF_EXPORT) {
            sink.failures().accept(new ReadException(stream.origin(), "is longer than 50 MB; export less at once."));
            return;
        }
        Document export = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        int found = 0;
        int closed = 0;
        for (FeedKind kind : FeedKind.shipped("exports.yml")) {
            closed = Math.max(
                    closed, kind.closing().map(export::select).map(List::size).orElse(0));
            for (Element entry : export.select(kind.entry())) {
                FeedEntry article = new FeedEntry(stream, kind, ++found, entry, sink.warnings());
                sink.take(article::article);
            }
        }
        missed(found, closed).ifPresent(problem -> sink.failures().accept(new ReadException(stream.origin(), problem)));
    }

    private static Optional<String> missed(int found, int closed) {
        if (found == 0) {
            return Optional.of("is laid out otherwise than exports of Factiva: no article was found; export it anew.");
        }
        return closed > found
                ? Optional.of("holds " + closed + " articles of Factiva, and only " + found
                        + " are laid out as they should be; export it anew.")
                : Optional.empty();
    }
}
