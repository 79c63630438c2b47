package io.github.chancery.read.mail;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.NamedStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** A message of mail that is one article; also a page that a browser has saved in the form of one (MHTML). */
public final class MailMessage implements Format {
    /** A message may carry more than its text. */
    static final int MOST_BYTES_OF_MESSAGE = 4 * MOST_BYTES;

    /** Fields alone, one of them such as programs write and people do not. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:[\\w-]{1,80}:[^\\n]*+\\n(?:[ \\t]+[^\\n]*+\\n)*+)*?"
                    + "(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|DKIM-Signature|X-[\\w-]+):",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENDER = Pattern.compile("^From:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    @Override
    public String name() {
        return "eml";
    }

    @Override
    public List<String> endings() {
        return List.of(".eml", ".mht", ".mhtml");
    }

    @Override
    public boolean begins(Head head) {
        return head.begins(BEGINNING) && head.count(SENDER) > 0;
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        byte[] bytes = stream.bytes().readNBytes(MOST_BYTES_OF_MESSAGE + 1);
        sink.take(() -> new MailArticle(stream.origin(), stream.label(), sink.warnings()).article(bytes));
    }
}
