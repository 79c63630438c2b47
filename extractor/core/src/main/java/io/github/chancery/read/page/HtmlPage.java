package io.github.chancery.read.page;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.WholeText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A web page that is one article. */
public final class HtmlPage implements Format {
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|div|p|h[1-6])\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("</p>|<p>|<br ?/?>|</div>|</h[1-6]>|</li>", Pattern.CASE_INSENSITIVE);
    /** A text that writes of HTML may hold some. */
    private static final int FEWEST_TAGS = 3;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml", ".shtml");
    }

    /** Also of a text with tags in it, such as a page saved as text. */
    @Override
    public boolean begins(Head head) {
        return head.begins(BEGINNING) || (head.isNamed(".txt") && head.count(TAG) >= FEWEST_TAGS);
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        sink.take(() -> new PageReader(stream.origin(), stream.label(), sink.warnings())
                .article(WholeText.bytes(stream), Optional.empty(), Optional.empty()));
    }
}
